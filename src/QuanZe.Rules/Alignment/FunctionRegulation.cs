using QuanZe.Sdk;
using QuanZe.Sdk.Text;

namespace QuanZe.Rules.Alignment;

/// <summary>The numbered duties of a department's function regulation (“三定”规定). A fact that hosts add.</summary>
/// <param name="body">The name of the department as the list prints it.</param>
/// <param name="duties">The duties, one text each.</param>
public sealed class FunctionRegulation(string body, ValueList<string> duties)
{
    private readonly string[] _canonical = [.. duties.Select(duty => CanonicalText.Of(duty, TextForm.Plain))];

    /// <summary>The name of the department as the list prints it.</summary>
    public string Body { get; } = body;

    /// <summary>The duties, one text each.</summary>
    public ValueList<string> Duties { get; } = duties;

    /// <summary>Whether some duty contains the text, or the text contains some duty, writing made uniform.</summary>
    /// <param name="duty">The duty stated for an item.</param>
    public bool Covers(string duty)
    {
        var stated = CanonicalText.Of(duty, TextForm.Plain);
        return _canonical.Any(clause => clause.Contains(stated, StringComparison.Ordinal) || stated.Contains(clause, StringComparison.Ordinal));
    }
}
