import Glibc
import Onoma

/// The folder that holds the dictionaries, and what lies where in it.
struct Installation: Equatable, Sendable {
  /// No folder with dictionaries was found.
  struct Missing: Error, Equatable, CustomStringConvertible {
    /// Where it was looked for.
    let start: String

    var description: String {
      """
      \(start): no folder 'dictionaries' here or above
      help: set ONOMA_HOME to the folder that holds 'dictionaries'
      """
    }
  }

  /// The folder that holds `dictionaries`.
  let root: FilePath

  /// The folder of the dictionaries.
  var dictionaries: FilePath { root.appending("dictionaries") }
  /// The folder of the schemes.
  var schemes: FilePath { dictionaries.appending("schemes") }
  /// The lexicon that is used where no other is named.
  var index: FilePath { root.appending(".build/onoma.onx") }

  /// `ONOMA_HOME`, or else the nearest folder above the executable that holds `dictionaries`.
  init(
    _ environment: ProcessEnvironment, isFolder: (FilePath) -> Bool = Installation.isFolder
  ) throws(Missing) {
    if let home = environment.home {
      guard isFolder(home.appending("dictionaries")) else { throw Missing(start: home.text) }
      root = home
      return
    }
    var folder = environment.executable
    while let parent = folder.parent {
      if isFolder(parent.appending("dictionaries")) {
        root = parent
        return
      }
      folder = parent
    }
    throw Missing(start: environment.executable.text)
  }

  /// Whether the path is a folder's.
  static func isFolder(_ path: FilePath) -> Bool {
    var status = stat()
    let result = unsafe path.withCString { unsafe stat($0, &status) } ?? -1
    return result == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension FilePath {
  /// The path of something in this folder.
  func appending(_ name: String) -> FilePath {
    FilePath(bytes: bytes + (bytes.last == 0x2F ? [] : [0x2F]) + Array(name.utf8))
  }

  /// The folder that holds the path; `nil` for the root and for a bare name.
  var parent: FilePath? {
    guard bytes.count > 1, let slash = bytes.lastIndex(of: 0x2F) else { return nil }
    return FilePath(bytes: slash == 0 ? [0x2F] : Array(bytes[..<slash]))
  }
}
