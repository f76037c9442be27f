using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Specifications;

/// <summary>What a specification asks, in words (规约名称): printed where a host shows its filter, and in what a scoped engine reports.</summary>
/// <remarks>Immutable. Names are composed as their specifications are: <c>类型为行政处罚 且 非（暂停）</c>, <c>type is Administrative penalty and not (suspended)</c>.</remarks>
public sealed record SpecificationName
{
    private readonly Binding _binding = Binding.Atom;

    /// <summary>Makes the name of a specification that is not composed.</summary>
    /// <param name="chinese">The question in Chinese, as a clause: <c>类型为行政处罚</c>.</param>
    /// <param name="english">The question in English, as a clause: <c>type is Administrative penalty</c>.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public SpecificationName(string chinese, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(chinese);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        Chinese = chinese;
        English = english;
    }

    private SpecificationName(string chinese, string english, Binding binding)
        : this(chinese, english) => _binding = binding;

    // How tightly the parts of a name hold together; a looser part inside a tighter one needs brackets.
    private enum Binding
    {
        Or,
        And,
        Atom,
    }

    /// <summary>The name in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>The name in English.</summary>
    public string English { get; }

    /// <summary>The name in a language of <see cref="Languages"/>; Chinese for any that is not known.</summary>
    /// <param name="language">The language; the default is Chinese.</param>
    public string In(string language = Languages.Chinese) => language == Languages.English ? English : Chinese;

    /// <summary>The name in Chinese.</summary>
    public override string ToString() => Chinese;

    internal SpecificationName And(SpecificationName other) => Join(other, Binding.And, " 且 ", " and ");

    internal SpecificationName Or(SpecificationName other) => Join(other, Binding.Or, " 或 ", " or ");

    internal SpecificationName Not() => new($"非（{Chinese}）", $"not ({English})", Binding.Atom);

    private SpecificationName Join(SpecificationName other, Binding binding, string chinese, string english)
    {
        var (left, right) = (Within(binding), other.Within(binding));
        return new(left.Chinese + chinese + right.Chinese, left.English + english + right.English, binding);
    }

    private SpecificationName Within(Binding outer) => _binding < outer ? new($"（{Chinese}）", $"({English})", Binding.Atom) : this;
}
