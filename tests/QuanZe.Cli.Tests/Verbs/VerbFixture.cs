namespace QuanZe.Cli.Tests.Verbs;

/// <summary>A folder of its own for each test, and the command line as a person or script calls it.</summary>
public abstract class VerbFixture
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("quanze-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    protected string At(string name) => Path.Combine(_folder, name);

    protected static Result Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(arguments, output, error, isTerminal: false);
        return new Result(code, output.ToString(), error.ToString());
    }

    protected sealed record Result(int Code, string Output, string Error);
}
