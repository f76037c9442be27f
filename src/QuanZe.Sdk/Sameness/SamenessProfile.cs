namespace QuanZe.Sdk.Sameness;

/// <summary>What "the same on all levels" means at one place and time (四同口径): levels × elements × comparison × severity. Profiles are data.</summary>
/// <remarks>Immutable and safe to share.</remarks>
public sealed record SamenessProfile
{
    /// <summary>The id by which hosts and the command line name the profile, for example <c>SD-3x4</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The version of the profile, for example <c>2024-1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The name in Chinese, for example 三级四同.</summary>
    public required string Title { get; init; }

    /// <summary>The name in English.</summary>
    public required string EnglishTitle { get; init; }

    /// <summary>The document the profile follows.</summary>
    public string Source { get; init; } = "";

    /// <summary>The levels that must agree, highest first.</summary>
    public required ValueList<AdministrativeLevel> Levels { get; init; }

    /// <summary>The elements that must agree.</summary>
    public required ValueList<ElementRequirement> Elements { get; init; }

    /// <summary>The elements that every item must have (要素齐全).</summary>
    public ValueList<ItemElement> Required { get; init; } = [];

    /// <summary>The line about an element, or null when the profile does not ask for it.</summary>
    /// <param name="element">The element.</param>
    public ElementRequirement? For(ItemElement element)
    {
        foreach (var requirement in Elements)
        {
            if (requirement.Element == element)
            {
                return requirement;
            }
        }

        return null;
    }
}
