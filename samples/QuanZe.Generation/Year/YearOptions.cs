namespace QuanZe.Generation.Year;

/// <summary>What year to generate (县域年度场景): the seed and the size.</summary>
public sealed record YearOptions
{
    /// <summary>The seed; the same options give the same year. The default is 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The size of the list as a multiple of one county; 0.02 to 1. The default is 1.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>The number of cases. The default is 35,774.</summary>
    public int Cases { get; init; } = 35_774;

    /// <summary>The number of requests for adjustment. The default is 200.</summary>
    public int Adjustments { get; init; } = 200;

    /// <summary>The number of changes of law behind them. The default is 12.</summary>
    public int LawChanges { get; init; } = 12;

    /// <summary>The number of calls. The default is 1,067.</summary>
    public int Calls { get; init; } = 1_067;

    /// <summary>The number of disputes. The default is 30.</summary>
    public int Disputes { get; init; } = 30;

    /// <summary>A county at a twentieth of the size, for tests; calls, rows, disputes and departments are all there.</summary>
    public static YearOptions Small { get; } = new() { Scale = 0.1, Cases = 1_800, Adjustments = 40 };
}
