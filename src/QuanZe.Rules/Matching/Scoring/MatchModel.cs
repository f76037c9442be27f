using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Matching.Scoring;

/// <summary>The weights of the comparison (匹配模型): data, with a version and a word on where they come from.</summary>
/// <remarks>
/// Immutable, safe to share. Weights are natural log odds per unit of a feature; each keeps its natural sign, so that every bar of an explanation points the way a reader
/// expects. A model file is read and written by <see cref="MatchModelJson"/>.
/// </remarks>
public sealed class MatchModel
{
    private readonly double[] _weights;
    private readonly int[] _support;

    internal MatchModel(string version, string trainedOn, double bias, double[] weights, int[] support, Calibration calibration, WordingWeights wording)
    {
        Version = version;
        TrainedOn = trainedOn;
        Bias = bias;
        _weights = weights;
        _support = support;
        Calibration = calibration;
        Wording = wording;
    }

    /// <summary>The shipped model.</summary>
    public static MatchModel Shipped { get; } = LoadShipped();

    /// <summary>The version of the model.</summary>
    public string Version { get; }

    /// <summary>On which lists the weights were set.</summary>
    public string TrainedOn { get; }

    /// <summary>The log odds before any field is looked at.</summary>
    public double Bias { get; }

    internal Calibration Calibration { get; }

    internal WordingWeights Wording { get; }

    /// <summary>Reads a model from JSON, as <see cref="MatchModelJson"/> does.</summary>
    /// <param name="json">UTF-8 JSON; left open.</param>
    /// <exception cref="FormatException">The text is not such JSON, or it has a weight for a feature that does not exist or none for one that does.</exception>
    public static MatchModel Read(Stream json) => MatchModelJson.Read(json);

    internal double Weight(Feature feature) => _weights[(int)feature];

    internal int Support(Feature feature) => _support[(int)feature];

    internal double[] Weights() => [.. _weights];

    private static MatchModel LoadShipped()
    {
        using var stream = typeof(MatchModel).Assembly.GetManifestResourceStream("QuanZe.Rules.Matching.Scoring.shipped-model.json")!;
        return MatchModelJson.Read(stream);
    }
}
