/// The declaration of a static array in lines of at most a hundred columns.
func swiftArray<Number: BinaryInteger>(
  _ name: String, of type: String, _ numbers: [Number]
) -> String {
  var lines = ["  static let \(name): [\(type)] = ["]
  var line = "   "
  for number in numbers {
    let item = " \(number),"
    if line.utf8.count + item.utf8.count > 100 {
      lines.append(line)
      line = "   "
    }
    line += item
  }
  lines.append(line)
  lines.append("  ]\n")
  return lines.joined(separator: "\n")
}
