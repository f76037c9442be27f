using QuanZe.Rules.Alignment;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk;
using QuanZe.Sdk.Mandate;
using QuanZe.Sdk.Organisations;
using QuanZe.Tests;

namespace QuanZe.Rules.Tests.Rulesets.Mandate;

/// <summary>Invented regulations, rows of the bodies they govern, and what is derived of them.</summary>
internal static class Mandates
{
    public static readonly FunctionRegulation Housing = FunctionRegulationReader.Read(SampleRegulations.Housing, "住建局.txt").Regulation;

    public static readonly FunctionRegulation Water = FunctionRegulationReader.Read(SampleRegulations.Water, "水利局.txt").Regulation;

    /// <summary>A row of the housing bureau without a cell of duties.</summary>
    public static PowerItem Item(string name, string? duties = null) => Sample.CountyLicence with { Name = name, Basis = Sdk.Law.LegalBasis.Empty, Duties = duties };

    public static ListedItem Row(PowerItem item, DateOnly? listDate = null) => new(Sample.County with { Date = listDate }, item, Sample.Date);

    public static MandateReading Reading(PowerItem item, params FunctionRegulation[] regulations) =>
        MandateReading.Of(Row(item), new FunctionRegulations(regulations.Length == 0 ? [Housing] : regulations))!;

    public static MandateCoverage Coverage(params PowerItem[] items) => new([.. items.Select(item => Reading(item))]);

    public static PowerItem OfWater(this PowerItem item) => item with { Body = new ImplementingBody { Name = "招远市水利局" } };
}
