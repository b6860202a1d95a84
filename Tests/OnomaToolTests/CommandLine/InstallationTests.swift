import Onoma
import Testing

@testable import onoma_tool

@Suite struct InstallationTests {
  private func root(home: String?, executable: String, folders: [String]) throws -> String {
    let environment = ProcessEnvironment(
      home: home.map { FilePath($0) }, executable: FilePath(executable), allowsColor: false)
    return try Installation(environment) { folders.contains($0.text) }.root.text
  }

  @Test(arguments: [
    ("above the build", nil, "/src/onoma/.build/release/onoma", "/src/onoma"),
    ("beside the executable", nil, "/src/onoma/onoma", "/src/onoma"),
    ("named by the environment", "/data", "/bin/onoma", "/data"),
    ("environment first", "/data/", "/src/onoma/onoma", "/data/"),
  ])
  func nearestFolderWithDictionariesCounts(
    _: String, home: String?, executable: String, root: String
  ) throws {
    let folders = ["/src/onoma/dictionaries", "/data/dictionaries"]
    #expect(try self.root(home: home, executable: executable, folders: folders) == root)
  }

  @Test func missingFolderSaysWhereItWasLookedFor() {
    let error = #expect(throws: Installation.Missing.self) {
      try root(home: nil, executable: "/usr/bin/onoma", folders: [])
    }
    #expect(error?.start == "/usr/bin/onoma")
  }

  @Test func placesFollowTheRoot() throws {
    let environment = ProcessEnvironment(
      home: FilePath("/data"), executable: FilePath("/bin/onoma"), allowsColor: false)
    let installation = try Installation(environment) { _ in true }
    #expect(installation.schemes.text == "/data/dictionaries/schemes")
    #expect(installation.index.text == "/data/.build/onoma.onx")
  }

  @Test func foldersAreTold() {
    #expect(Installation.isFolder(FilePath("/")))
    #expect(!Installation.isFolder(FilePath("/nowhere")))
    #expect(!Installation.isFolder(FilePath("/dev/null")))
  }
}
