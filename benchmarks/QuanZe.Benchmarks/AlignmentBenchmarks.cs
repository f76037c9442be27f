using BenchmarkDotNet.Attributes;
using QuanZe.Generation;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Matching;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Benchmarks;

/// <summary>The stages of one county's alignment.</summary>
[MemoryDiagnoser]
public class AlignmentBenchmarks
{
    private readonly GeneratedCounty _county = CountyGenerator.Generate(new GenerationOptions());
    private readonly AlignmentEngine _engine = new AlignmentEngineBuilder().Build();
    private AlignmentReport _report = null!;

    /// <summary>Aligns once, for the report.</summary>
    [GlobalSetup]
    public void Prepare() => _report = Align();

    /// <summary>Reads the citations of all bases of the county.</summary>
    [Benchmark]
    public int ReadBases() => _county.County.Items.Sum(item => LegalBasis.Read(item.Basis.Text).Citations.Count);

    /// <summary>Pairs the county's rows with the province's.</summary>
    [Benchmark]
    public int Match() => new ListMatcher(MatchOptions.Default).Match(_county.County, _county.Province).Matches.Count;

    /// <summary>Aligns the three lists.</summary>
    [Benchmark]
    public AlignmentReport Align() => _engine.Align(_county.Catalogue, _county.City, _county.County, new DateOnly(2026, 11, 1));

    /// <summary>Writes the page.</summary>
    [Benchmark]
    public void WritePage() => HtmlReport.Write(_report, TextWriter.Null);
}
