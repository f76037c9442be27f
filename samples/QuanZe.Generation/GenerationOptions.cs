namespace QuanZe.Generation;

/// <summary>What to generate: the seed, the size and how dirty the texts are.</summary>
public sealed record GenerationOptions
{
    /// <summary>The seed; the same options give the same lists, byte for byte. The default is 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The size as a multiple of one county (4,860 rows); 0.02 to 10. The default is 1.</summary>
    public double Scale { get; init; } = 1.0;

    /// <summary>How often dirt occurs, as a multiple of the rates measured on published lists; 0 gives clean texts. The default is 1.</summary>
    public double DirtRate { get; init; } = 1.0;

    /// <summary>How many faults are planted, as a multiple of the default of some 140; 0 plants none. The default is 1.</summary>
    public double FaultRate { get; init; } = 1.0;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Scale, 0.02);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Scale, 10.0);
        ArgumentOutOfRangeException.ThrowIfNegative(DirtRate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(DirtRate, 20.0);
        ArgumentOutOfRangeException.ThrowIfNegative(FaultRate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(FaultRate, 4.0);
    }
}
