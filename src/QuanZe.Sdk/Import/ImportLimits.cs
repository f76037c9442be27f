namespace QuanZe.Sdk.Import;

/// <summary>How much a file may hold before it is refused (导入上限). The defaults are far above honest lists and far below what harms a host.</summary>
public sealed record ImportLimits
{
    /// <summary>The default limits.</summary>
    public static ImportLimits Default { get; } = new();

    /// <summary>The greatest length of a file in bytes. The default is 64 MiB.</summary>
    public int FileBytes { get; init; } = 64 << 20;

    /// <summary>The greatest number of rows in a sheet. The default is 100,000.</summary>
    public int Rows { get; init; } = 100_000;

    /// <summary>The greatest number of blank rows on end; more of them mean one cell far below the list. The default is 10,000.</summary>
    public int BlankRowsOnEnd { get; init; } = 10_000;

    /// <summary>The number of columns that are read; what stands beyond is reported, not read. The default is 512.</summary>
    public int Columns { get; init; } = 512;

    /// <summary>The greatest number of characters in all cells of a file together. The default is 200 million.</summary>
    public long Characters { get; init; } = 200_000_000;

    /// <summary>The greatest number of parts in a packed workbook. The default is 5,000.</summary>
    public int ArchiveEntries { get; init; } = 5_000;

    /// <summary>The greatest unpacked size of one part of a packed workbook in bytes. The default is 256 MiB.</summary>
    public long ArchiveEntryBytes { get; init; } = 256L << 20;

    /// <summary>The greatest unpacked size of a packed workbook in bytes. The default is 512 MiB.</summary>
    public long ArchiveBytes { get; init; } = 512L << 20;

    /// <summary>The greatest ratio of unpacked to packed size of parts over 1 MiB. The default is 200.</summary>
    public int ArchiveRatio { get; init; } = 200;
}
