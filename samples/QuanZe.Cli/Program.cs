using System.Text;
using QuanZe.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Console.Out, Console.Error, isTerminal: !Console.IsOutputRedirected);
