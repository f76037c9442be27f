namespace QuanZe.Sdk.Mandate;

/// <summary>One duty of a function regulation (职责).</summary>
/// <param name="Kind">Where in the regulation it stands.</param>
/// <param name="Number">Its number in its list, from 1; 0 when it has none.</param>
/// <param name="Text">Its text without the number.</param>
/// <param name="Unit">The internal unit that is charged with it; null where the regulation speaks of the whole body.</param>
/// <param name="Line">The line of the text that it begins on, counted from 1; 0 when it was not read from a text.</param>
public sealed record Duty(DutyKind Kind, int Number, string Text, string? Unit = null, int Line = 0)
{
    private static readonly string[] NoteWords = ["无对外权责事项", "无对外事项", "属内部管理"];

    private static readonly string[] HousekeepingWords =
    [
        "交办的其他", "交办的其它", "机关日常", "机关党", "党的建设", "干部人事", "机构编制", "离退休", "机关财务", "内部审计", "机要保密", "机关后勤",
    ];

    /// <summary>Whether the duty is the body's own housekeeping, or notes that no item goes with it (无对外权责事项): then no item is missed.</summary>
    public bool IsInternal =>
        NoteWords.Any(word => Text.Contains(word, StringComparison.Ordinal)) || HousekeepingWords.Any(word => Text.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether items are expected to go with the duty: a main duty that is not internal.</summary>
    public bool ExpectsItems => Kind == DutyKind.Main && !IsInternal;

    /// <summary>The kind and the number as a reader looks them up: 主要职责（三）.</summary>
    public string Place
    {
        get
        {
            var number = Number > 0 ? $"（{Sdk.Text.ChineseNumeral.Write(Number)}）" : "";
            return Unit is null ? $"{Kind.ChineseName()}{number}" : $"{Unit}{Kind.ChineseName()}";
        }
    }

    /// <summary>Place and text.</summary>
    public override string ToString() => $"{Place} {Text}";
}
