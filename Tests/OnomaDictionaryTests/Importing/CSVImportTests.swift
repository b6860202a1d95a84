import OnomaDictionary
import Testing

@Suite struct CSVImportTests {
  private static let map = [
    "id": "ID", "kind": "Type", "az": "Name", "az.alias": "Others", "ru": "Rus",
    "country": "Land",
  ]

  @Test func columnsAreMapped() throws {
    let folder = try ImportedFolder()
    try folder.bring(CSVImport(map: Self.map), "clubs.csv")
    #expect(
      folder.lines == [
        "Q213278 organization AZ 50 az=Qarabağ ru=Карабах az=+Qarabağ FK az=+\"Köhlən atlar\"",
        "x-neft-i-bak organization AZ 50 az=Neftçi, Bakı ru=Нефтчи az=+Neftçi PFK az=+Neftçi",
      ])
    #expect(
      folder.problems == [
        "clubs.csv:4: 'club' is not a type of entity",
        "clubs.csv:5: 'Q213281' has no name that can be kept",
        "clubs.csv:6: 8 columns, expected 6",
      ])
  }

  @Test(arguments: [
    ("tabs", "id\taz\taz.alias\nQ1\tAli\tƏli|Alı\n"),
    ("semicolons", "id;az;az.alias\nQ1;Ali;\"Əli;Alı\"\n"),
    ("a row a name", "id,lang,name\nQ1,az,Ali\nQ1,az,Əli\nQ1,,Alı\n"),
    ("a line break in quotation marks", "id,az,az.alias\nQ1,Ali,\"Əli|\nAlı\"\n"),
  ])
  func headersThatAreKeysNeedNoMap(name: String, table: String) throws {
    let folder = try ImportedFolder()
    try folder.bring(CSVImport(), text: table, kind: .person)
    let forms = folder.contents.records.flatMap(\.entity.names).map(\.form)
    #expect(forms.sorted() == ["Ali", "Alı", "Əli"] || forms.sorted() == ["Ali", "Əli"])
  }

  @Test func aColumnThatIsNotThereIsNamed() throws {
    let folder = try ImportedFolder()
    #expect(throws: ImportProblem.self) {
      try folder.bring(CSVImport(map: ["id": "Id"]), "clubs.csv")
    }
  }
}
