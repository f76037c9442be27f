using System.Collections.Frozen;
using System.Text.Json;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>The weights of the comparison (匹配模型): data, with a version and a word on where they come from.</summary>
/// <remarks>Immutable, safe to share. Weights are natural log odds per unit of a feature; each keeps its natural sign, so that every bar of an explanation points the way a reader expects.</remarks>
public sealed class MatchModel
{
    private readonly double[] _weights;

    private MatchModel(string version, string trainedOn, double bias, double[] weights)
    {
        Version = version;
        TrainedOn = trainedOn;
        Bias = bias;
        _weights = weights;
    }

    /// <summary>The shipped model.</summary>
    public static MatchModel Shipped { get; } = LoadShipped();

    /// <summary>The version of the model.</summary>
    public string Version { get; }

    /// <summary>On which lists the weights were set.</summary>
    public string TrainedOn { get; }

    /// <summary>The log odds before any field is looked at.</summary>
    public double Bias { get; }

    /// <summary>Reads a model from JSON: <c>version</c>, <c>trainedOn</c>, <c>bias</c> and <c>weights</c> by feature.</summary>
    /// <param name="json">UTF-8 JSON; left open.</param>
    /// <exception cref="FormatException">The text is not such JSON, or it has a weight for a feature that does not exist or none for one that does.</exception>
    public static MatchModel Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException($"The match model cannot be read: {exception.Message}", exception);
        }
    }

    internal double Weight(Feature feature) => _weights[(int)feature];

    private static MatchModel Read(JsonElement json)
    {
        var weights = json.GetProperty("weights").EnumerateObject().ToFrozenDictionary(weight => weight.Name, weight => weight.Value.GetDouble(), StringComparer.OrdinalIgnoreCase);
        var features = Enum.GetNames<Feature>();
        var unknown = weights.Keys.Except(features, StringComparer.OrdinalIgnoreCase).Concat(features.Except(weights.Keys, StringComparer.OrdinalIgnoreCase)).ToValueList();
        return unknown.IsEmpty
            ? new MatchModel(json.GetProperty("version").GetString()!, json.GetProperty("trainedOn").GetString()!, json.GetProperty("bias").GetDouble(), [.. features.Select(feature => weights[feature])])
            : throw new FormatException($"The match model and the features disagree about {string.Join(", ", unknown)}.");
    }

    private static MatchModel LoadShipped()
    {
        using var stream = typeof(MatchModel).Assembly.GetManifestResourceStream("QuanZe.Rules.Matching.Scoring.shipped-model.json")!;
        return Read(stream);
    }
}
