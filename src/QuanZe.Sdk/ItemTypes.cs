using System.Collections.Frozen;

namespace QuanZe.Sdk;

/// <summary>Names of the item types (事项类型), as they are printed and as they are met in lists.</summary>
public static class ItemTypes
{
    private static readonly (ItemType Type, string[] Words)[] Vocabulary =
    [
        (ItemType.Licence, ["行政许可", "许可", "行政审批", "XK", "licence", "license"]),
        (ItemType.Penalty, ["行政处罚", "处罚", "CF", "penalty"]),
        (ItemType.Coercion, ["行政强制", "强制", "行政强制措施", "行政强制执行", "QZ", "coercion"]),
        (ItemType.Levy, ["行政征收", "征收", "行政征收征用", "行政征用", "ZS", "levy"]),
        (ItemType.Payment, ["行政给付", "给付", "JF", "payment"]),
        (ItemType.Inspection, ["行政检查", "检查", "行政监督", "行政监督检查", "JC", "inspection"]),
        (ItemType.Confirmation, ["行政确认", "确认", "QR", "confirmation"]),
        (ItemType.Award, ["行政奖励", "奖励", "JL", "award"]),
        (ItemType.Adjudication, ["行政裁决", "裁决", "CJ", "adjudication"]),
        (ItemType.Other, ["其他行政权力", "其它行政权力", "其他权力", "其他职权", "其他类", "其他", "其它", "行政备案", "QT", "other"]),
        (ItemType.PublicService, ["公共服务", "公共服务事项", "服务", "FW", "publicservice", "service"]),
    ];

    private static readonly FrozenDictionary<string, ItemType> ByWord = Vocabulary
        .SelectMany(entry => entry.Words, (entry, word) => KeyValuePair.Create(word, entry.Type))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The eleven types in the order in which lists print them.</summary>
    public static ValueList<ItemType> All { get; } =
    [
        ItemType.Licence, ItemType.Penalty, ItemType.Coercion, ItemType.Levy, ItemType.Payment, ItemType.Adjudication,
        ItemType.Confirmation, ItemType.Award, ItemType.Inspection, ItemType.Other, ItemType.PublicService,
    ];

    /// <summary>Reads the word in a type column; white space, line breaks and width are ignored.</summary>
    /// <param name="text">The cell, for example <c>行政⏎处罚</c>.</param>
    /// <returns><see cref="ItemType.Unspecified"/> when the cell is blank or holds a word that is not known.</returns>
    public static ItemType Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ItemType.Unspecified;
        }

        var word = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u200b' or '\ufeff')));
        return ByWord.TryGetValue(word, out var type) ? type : ItemType.Unspecified;
    }

    /// <summary>The types whose names a text holds, as in 某局行政处罚权责清单.</summary>
    internal static IReadOnlyList<ItemType> NamedIn(string text) => [.. All.Where(type => text.Contains(type.ChineseName(), StringComparison.Ordinal))];

    /// <summary>The name as lists print it, for example 行政许可.</summary>
    /// <param name="type">The type.</param>
    public static string ChineseName(this ItemType type) => type switch
    {
        ItemType.Licence => "行政许可",
        ItemType.Penalty => "行政处罚",
        ItemType.Coercion => "行政强制",
        ItemType.Levy => "行政征收",
        ItemType.Payment => "行政给付",
        ItemType.Inspection => "行政检查",
        ItemType.Confirmation => "行政确认",
        ItemType.Award => "行政奖励",
        ItemType.Adjudication => "行政裁决",
        ItemType.Other => "其他行政权力",
        ItemType.PublicService => "公共服务",
        _ => "未注明",
    };

    /// <summary>The name in English, for example <c>Administrative licence</c>.</summary>
    /// <param name="type">The type.</param>
    public static string EnglishName(this ItemType type) => type switch
    {
        ItemType.Licence => "Administrative licence",
        ItemType.Penalty => "Administrative penalty",
        ItemType.Coercion => "Administrative coercion",
        ItemType.Levy => "Administrative levy",
        ItemType.Payment => "Administrative payment",
        ItemType.Inspection => "Administrative inspection",
        ItemType.Confirmation => "Administrative confirmation",
        ItemType.Award => "Administrative award",
        ItemType.Adjudication => "Administrative adjudication",
        ItemType.Other => "Other administrative power",
        ItemType.PublicService => "Public service",
        _ => "Not stated",
    };
}
