/// Benchmarks: `onoma-bench layout [NAMES]`.
let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "layout":
  let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 2_000_000
  LayoutBench(nameCount: count).run()
default:
  print(
    "usage: onoma-bench layout [NAMES]   bytes a name, build time and look-ups a second of table layouts"
  )
}
