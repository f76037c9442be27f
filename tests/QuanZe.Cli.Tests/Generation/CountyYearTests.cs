using QuanZe.Generation.Year;
using QuanZe.Sdk;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Territory;
using QuanZe.Sdk.Versions;

namespace QuanZe.Cli.Tests.Generation;

/// <summary>The county-year at a tenth of its list: everything happens, everything adds up.</summary>
public sealed class CountyYearTests
{
    private static readonly Lazy<CountyYear> Small = new(() => CountyYearGenerator.Generate(YearOptions.Small));

    private static CountyYear Year => Small.Value;

    [Test]
    public void Generate_Year_HasTheFiguresAskedFor()
    {
        Assert.That((Year.Calls.Count, Year.Disputes.Count, Year.Rows.Count, Year.Requests.Count, Year.LawChanges.Count, Year.Cases.Count), Is.EqualTo((1067, 30, 79, 40, 12, 1800)));
        Assert.That(Year.Rows.Select(row => row.Matter.Row.Field).Distinct().Count(), Is.EqualTo(10));
        Assert.That(Year.Rows.Select(row => row.Matter.Department).Distinct().Count(), Is.EqualTo(20));
        Assert.That(Year.Departments, Has.Count.EqualTo(34));
        Assert.That(Year.Assessment.Departments, Has.Count.EqualTo(34));
    }

    [Test]
    public void Account_Year_AddsUp() => Assert.That(YearAccount.Of(Year).Lines.Where(line => !line.IsBalanced), Is.Empty);

    [Test]
    public void Replay_EveryLog_GivesTheSameState()
    {
        var (procedures, steps) = YearAccount.Replay(Year);

        Assert.That(procedures, Is.EqualTo(Year.Claims.Count + Year.Requests.Count + Year.Rows.Count + Year.Calls.Count + Year.Disputes.Count + Year.Cases.Count + Year.Rectifications.Count));
        Assert.That(steps, Is.GreaterThan(procedures));
    }

    [Test]
    public void Generate_SameOptions_GiveTheSameYear()
    {
        var again = CountyYearGenerator.Generate(YearOptions.Small);

        Assert.That(again.Calls, Is.EqualTo(Year.Calls));
        Assert.That(again.Cases, Is.EqualTo(Year.Cases));
        Assert.That(again.Disputes, Is.EqualTo(Year.Disputes));
        Assert.That(again.Assessment.Departments, Is.EqualTo(Year.Assessment.Departments));
        Assert.That(CountyYearGenerator.Generate(YearOptions.Small with { Seed = 2, Cases = 1, Adjustments = 12 }).Calls, Is.Not.EqualTo(Year.Calls));
    }

    [Test]
    public void Versions_Chain_IsWhole()
    {
        Assert.That(Year.Versions.FirstBroken(), Is.Null);
        Assert.That(Year.Versions.Versions, Has.Count.EqualTo(2));
        Assert.That(ListStatistics.Of(Year.Versions.Versions[0].List).Total.Items, Is.EqualTo(Year.Lists.County.Items.Count));
    }

    [Test]
    public void Rows_Published_CanBeDrawnAndHaveNoFaults()
    {
        Assert.That(Year.Rows.Select(row => row.State), Is.All.EqualTo(ConsultationState.Published));
        Assert.That(Year.Rows.SelectMany(row => row.Matter.Row.Faults), Is.Empty);
        Assert.That(Year.Rows.SelectMany(row => row.Matter.Row.SidesWithoutStep), Is.Empty);
        Assert.That(Year.Rows.Any(row => row.Matter.Round > 1), "some rows took a second round");
    }

    [Test]
    public void Calls_Year_AreDispatchedWithAGroundAndMostlyClosed()
    {
        var dispatched = Year.Calls.Where(call => call.Matter.Dispatch is not null).ToList();

        Assert.That(dispatched.Select(call => call.Matter.Dispatch!.Ground.Text), Is.All.Not.Empty);
        Assert.That(dispatched.Count(call => call.Matter.Dispatch!.Ground.Kind == DispatchGroundKind.Judgement), Is.LessThan(dispatched.Count / 10), "the router finds a ground for nine of ten");
        Assert.That(CallStatistics.Of(Year.Calls).Total.ClosureShare, Is.GreaterThan(0.95));
        Assert.That(Year.Calls.Count(call => call.Matter.Dispatch?.Ground.Kind == DispatchGroundKind.Ruling), Is.Positive, "contested calls go by their rulings");
    }

    [Test]
    public void Disputes_Year_EndInEveryWay() =>
        Assert.That(Year.Disputes.Where(dispute => dispute.Matter.Ruling is not null).Select(dispute => dispute.Matter.Ruling!.Origin).Distinct(), Is.EquivalentTo(Enum.GetValues<RulingOrigin>()));

    [Test]
    public void Assessment_Year_IsReproducibleAndTraceable()
    {
        Assert.That(Year.Assessment.IsReproducible(IndicatorFile.Default), Is.True);
        Assert.That(Year.Assessment.Departments.SelectMany(department => department.Indicators).Count(result => result.Value is not null), Is.GreaterThan(34 * 5));
        Assert.That(Year.Rectifications.SelectMany(one => one.Matter.Reminders).Any());
    }

    [Test]
    public void Steps_Everything_HappensInTheYearAndForward()
    {
        foreach (var call in Year.Calls)
        {
            Assert.That(call.Log.Select(entry => entry.At), Is.Ordered);
            Assert.That(call.ChangedAt.ToOffset(YearProcedures.Offset).Year, Is.EqualTo(2026));
        }

        Assert.That(WorkingDayCalendar.China.Covers(new(2026, 1, 1), YearProcedures.Today), Is.True);
    }
}
