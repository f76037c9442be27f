using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Organisations;

/// <summary>The body that exercises a power (实施主体).</summary>
public sealed record ImplementingBody
{
    /// <summary>A body that is not stated.</summary>
    public static ImplementingBody Unknown { get; } = new();

    private readonly string _name = "";

    /// <summary>The name as it stands in the list; empty when blank. White space in it is left out, as it is no part of an organ's name, unless the name has Latin letters.</summary>
    public string Name
    {
        get => _name;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _name = !value.Any(char.IsWhiteSpace) ? value : value.Any(char.IsAsciiLetter) ? value.Trim() : string.Concat(value.Where(c => !char.IsWhiteSpace(c)));
        }
    }

    /// <summary>Its unified social credit code (统一社会信用代码), or null when not stated or not valid.</summary>
    public UnifiedSocialCreditCode? CreditCode { get; init; }

    /// <summary>Whether neither a name nor a code is stated.</summary>
    public bool IsEmpty => Name.Length == 0 && CreditCode is null;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
