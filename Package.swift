// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "onoma",
  products: [
    .library(name: "Onoma", targets: ["Onoma"]),
    .library(name: "OnomaDictionary", targets: ["OnomaDictionary"]),
    .executable(name: "onoma", targets: ["onoma-tool"]),
  ],
  targets: [
    .target(
      name: "CICUBridge",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]
    ),
    .target(name: "CYAMLBridge", linkerSettings: [.linkedLibrary("yaml")]),
    .target(name: "Onoma", dependencies: ["CICUBridge"], swiftSettings: strict),
    .target(
      name: "OnomaDictionary", dependencies: ["Onoma", "CYAMLBridge"], swiftSettings: strict
    ),
    .executableTarget(
      name: "onoma-tool", dependencies: ["Onoma", "OnomaDictionary"], swiftSettings: strict
    ),
    .executableTarget(
      name: "onoma-bench", dependencies: ["Onoma", "OnomaDictionary"], swiftSettings: strict
    ),
    .executableTarget(
      name: "onoma-tables", dependencies: ["CICUBridge", "Onoma"], swiftSettings: strict
    ),
    .testTarget(
      name: "OnomaTests", dependencies: ["Onoma", "OnomaDictionary", "CICUBridge"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "OnomaDictionaryTests", dependencies: ["OnomaDictionary"], swiftSettings: strict
    ),
    .testTarget(
      name: "OnomaToolTests", dependencies: ["onoma-tool"], swiftSettings: strict
    ),
  ]
)
