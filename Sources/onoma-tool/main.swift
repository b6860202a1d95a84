import Glibc

Interruption.leaveOnInterrupt()
Interruption.letClosedPipesFail()
let environment = ProcessEnvironment.current()
let tool = Tool(
  commands: Command.all,
  console: Console(
    output: .descriptor(STDOUT_FILENO), errors: .descriptor(STDERR_FILENO),
    allowsColor: environment.allowsColor),
  standardInput: ByteStream(descriptor: STDIN_FILENO, name: "<stdin>"),
  environment: environment)
exit(tool.run(ProcessEnvironment.words()).rawValue)
