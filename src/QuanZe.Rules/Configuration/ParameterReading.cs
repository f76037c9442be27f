using System.Globalization;
using System.Text.Json;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Configuration;

/// <summary>Turns the value written in a document into the type of its parameter (参数取值的读取).</summary>
internal static class ParameterReading
{
    /// <summary>The value; null when what is written is no value of the parameter.</summary>
    public static ParameterValue? Read(RuleParameter parameter, ParameterSetting setting, RulesetDocument document) => parameter switch
    {
        RuleParameter<int> number => Whole(setting.Value) is { } value ? Made(number, value, setting, document) : null,
        RuleParameter<decimal> amount => Amount(setting.Value) is { } value ? Made(amount, value, setting, document) : null,
        RuleParameter<ValueList<string>> words => Words(setting.Value) is { } value ? Made(words, value, setting, document) : null,
        _ => null,
    };

    /// <summary>What a value of the parameter looks like, in both languages.</summary>
    public static (string Chinese, string English) Wanted(RuleParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Amount => ("以元为单位、不小于 0 的数，如 100000", "a number in yuan, not below 0, such as 100000"),
        ParameterKind.Words => ("词语数组，如 [\"公共安全\"]", "an array of words such as [\"公共安全\"]"),
        ParameterKind.Days => ("不小于 0 的整数（日）", "a whole number of days, not below 0"),
        ParameterKind.WorkingDays => ("不小于 0 的整数（工作日）", "a whole number of working days, not below 0"),
        ParameterKind.Years => ("不小于 0 的整数（年）", "a whole number of years, not below 0"),
        _ => ("不小于 0 的整数", "a whole number, not below 0"),
    };

    private static ParameterValue<T> Made<T>(RuleParameter<T> parameter, T value, ParameterSetting setting, RulesetDocument document)
        where T : notnull => new(parameter, value)
        {
            Division = setting.Scope.Division,
            From = setting.Scope.From,
            To = setting.Scope.To,
            Source = setting.Source,
            Trust = setting.Trust,
            Document = document.Id,
        };

    private static int? Whole(LocatedJson json) =>
        json.Kind == JsonTokenType.Number && int.TryParse(json.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static decimal? Amount(LocatedJson json) =>
        json.Kind == JsonTokenType.Number && decimal.TryParse(json.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static ValueList<string>? Words(LocatedJson json) =>
        json.Kind == JsonTokenType.StartArray && json.Elements.Count > 0 && json.Elements.All(word => word.Kind == JsonTokenType.String && word.Text.Length > 0)
            ? json.Elements.Select(word => word.Text).ToValueList()
            : null;
}
