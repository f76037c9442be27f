namespace QuanZe.Sdk.Law;

/// <summary>An instrument as a basis names it (法律文件名称).</summary>
public sealed record InstrumentReference
{
    /// <summary>Makes a reference.</summary>
    /// <param name="title">The title as published, without its marks and without white space.</param>
    public InstrumentReference(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        Title = title;
        Key = InstrumentTitle.KeyOf(title);
    }

    /// <summary>The title as published, without its marks and without white space.</summary>
    public string Title { get; }

    /// <summary>The title by which references are compared: without 中华人民共和国, marks, notes of amendment and differences of width.</summary>
    public string Key { get; }

    /// <summary>The document number in normal form (文号), for example 鲁政办发〔2019〕12号 or 国务院令第257号; null when none is stated.</summary>
    public string? Number { get; init; }

    /// <summary>The organ named before the title, or null.</summary>
    public string? Issuer { get; init; }
}
