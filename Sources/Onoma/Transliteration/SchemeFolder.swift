/// A folder of schemes: `<id>.txt`, and the scheme's vectors beside it in `<id>.tsv`.
public struct SchemeFolder: Sendable {
  /// The folder's path.
  public let path: String

  /// The folder at that path; nothing is read yet.
  public init(path: String) {
    self.path = path
  }

  /// All schemes, sorted by id.
  public func schemes() throws(SchemeError) -> [Scheme] {
    var schemes: [Scheme] = []
    for name in try names() where name.hasSuffix(".txt") {
      schemes.append(try scheme(file: name))
    }
    return schemes.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// The scheme with that id or alias.
  public func scheme(named name: String) throws(SchemeError) -> Scheme {
    let schemes = try schemes()
    if let scheme = schemes.first(where: { $0.isNamed(name) }) { return scheme }
    let nearest = schemes.flatMap { [$0.id] + $0.aliases }.nearest(to: name)
    throw SchemeError(.unknownScheme(name, nearest: nearest), path: path)
  }

  /// The vectors of the scheme; none where it has no file of vectors.
  public func vectors(of scheme: Scheme) throws(SchemeError) -> [SchemeVector] {
    let name = scheme.id + ".tsv"
    guard try names().contains(name) else { return [] }
    return try SchemeVector.vectors(text: text(of: name), path: "\(path)/\(name)")
  }

  private func scheme(file name: String) throws(SchemeError) -> Scheme {
    try Scheme(text: text(of: name), path: "\(path)/\(name)")
  }

  private func names() throws(SchemeError) -> [String] {
    do {
      return try FileReading.names(in: FilePath(path))
    } catch {
      throw SchemeError(.unreadable(reason: error.reason), path: path)
    }
  }

  private func text(of name: String) throws(SchemeError) -> String {
    let file = "\(path)/\(name)"
    guard let text = String(validating: try bytes(of: file), as: UTF8.self) else {
      throw SchemeError(.notUTF8, path: file)
    }
    return text
  }

  private func bytes(of file: String) throws(SchemeError) -> [UInt8] {
    do {
      return try FileReading.bytes(of: FilePath(file))
    } catch {
      throw SchemeError(.unreadable(reason: error.reason), path: file)
    }
  }
}
