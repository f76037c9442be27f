using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using Spectre.Console;

namespace QuanZe.Cli;

/// <summary>What a person sees: words in their language, tables, and progress where there is a terminal.</summary>
internal sealed class Screen
{
    private readonly IAnsiConsole _console;
    private readonly bool _isTerminal;

    public Screen(TextWriter output, string language, bool isTerminal)
    {
        Language = language;
        _isTerminal = isTerminal;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isTerminal)
        {
            // A file or pipe has no width; lines are not broken for it.
            _console.Profile.Width = 400;
        }
    }

    public string Language { get; }

    public bool IsEnglish => Language == Languages.English;

    public string Words(string chinese, string english) => IsEnglish ? english : chinese;

    public void Line(string text = "") => _console.WriteLine(text);

    public void Title(string text)
    {
        _console.WriteLine();
        _console.MarkupLineInterpolated($"[bold]{text}[/]");
    }

    public void Table(IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        var table = new Table { Border = _isTerminal ? TableBorder.Rounded : TableBorder.Ascii };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(Markup.Escape(heading)));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)).ToArray());
        }

        _console.Write(table);
    }

    /// <summary>Does long work, with a bar where there is a terminal.</summary>
    public T Working<T>(string what, Func<IProgress<double>, T> work)
    {
        if (!_isTerminal)
        {
            return work(new Silent());
        }

        return _console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context => work(new Bar(context.AddTask(Markup.Escape(what), maxValue: 1))));
    }

    /// <summary>The stages of an alignment as one bar.</summary>
    public static IProgress<AlignmentProgress> Stages(IProgress<double> bar) => new StageProgress(bar);

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = Math.Max(task.Value, Math.Min(1, value));
    }

    private sealed class Silent : IProgress<double>
    {
        public void Report(double value)
        {
        }
    }

    // Matching takes about the first two thirds of an alignment.
    private sealed class StageProgress(IProgress<double> bar) : IProgress<AlignmentProgress>
    {
        public void Report(AlignmentProgress value) => bar.Report(value.Stage switch
        {
            AlignmentStage.Matching => 0.66 * value.Fraction,
            AlignmentStage.Judging => 0.7,
            _ => 0.95,
        });
    }
}
