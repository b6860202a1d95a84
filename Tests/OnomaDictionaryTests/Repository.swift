/// The repository in which these tests stand.
enum Repository {
  static func path(_ name: String) -> String {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/" + name
  }
}
