using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Specifications;

/// <summary>The code of an item in the shape that stores can search (事项编码).</summary>
public sealed record StoredCode
{
    /// <summary>The text as published; empty when there is no code.</summary>
    public string Text { get; init; } = "";

    /// <summary>The base code, or what another scheme has for it; empty when none could be read.</summary>
    public string BaseKey { get; init; } = "";

    /// <summary>The id of the scheme that read it; where none was declared and the default could read it, the scheme that could.</summary>
    public string Scheme { get; init; } = "";

    /// <summary>How far the code can be used.</summary>
    public CodeGrade Grade { get; init; } = CodeGrade.Missing;

    /// <summary>What is to be said of it.</summary>
    public CodeCondition Condition { get; init; }

    /// <summary>Whether the item is undivided, the head of a family or a sub-item.</summary>
    public FamilyRole Role { get; init; }

    internal static StoredCode Of(PowerItem item)
    {
        var reading = item.Code.Reading;
        return new()
        {
            Text = StoreText.Of(item.Code.Text),
            BaseKey = StoreText.Key(item.Code.BaseKey ?? ""),
            Scheme = StoreText.Key(reading.SchemeId),
            Grade = reading.Diagnosis.Grade,
            Condition = reading.Diagnosis.Condition,
            Role = RoleOf(item, reading.Base),
        };
    }

    // Where the code says nothing, a name of a sub-item does.
    private static FamilyRole RoleOf(PowerItem item, BaseCode? code) => code switch
    {
        { IsFamilyHead: true } => FamilyRole.Main,
        { IsSubItem: true } => FamilyRole.Sub,
        _ => string.IsNullOrWhiteSpace(item.SubItem) ? FamilyRole.Undivided : FamilyRole.Sub,
    };
}
