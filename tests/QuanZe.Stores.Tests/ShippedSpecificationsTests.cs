using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QuanZe.Sdk;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Stores.Tests;

/// <summary>The tests leave no shipped specification out, and ask none that cannot tell rows apart.</summary>
public sealed class ShippedSpecificationsTests
{
    [Test]
    public void Catalogue_EveryShippedMethod_IsAsked()
    {
        Assert.That(Methods(typeof(ItemSpecs)), Is.SubsetOf(ShippedSpecifications.Items.Keys.Select(key => key.Split('.')[0]).ToList()));
        Assert.That(Methods(typeof(FindingSpecs)), Is.SubsetOf(ShippedSpecifications.Findings.Keys.ToList()));
        Assert.That(Methods(typeof(TerritorialSpecs)), Is.SubsetOf(ShippedSpecifications.Territorial.Keys.ToList()));
        Assert.That(Methods(typeof(CallSpecs)), Is.SubsetOf(ShippedSpecifications.Calls.Keys.ToList()));
        Assert.That(Methods(typeof(AdjustmentSpecs)), Is.SubsetOf(ShippedSpecifications.Adjustments.Keys.ToList()));

        // What orders takes a specification.
        static List<string> Methods(Type catalogue) => [.. catalogue.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => !method.GetParameters().Any(parameter => parameter.ParameterType.IsGenericType && parameter.ParameterType.GetGenericTypeDefinition() == typeof(Specification<>)))
            .Select(method => method.Name).Distinct()];
    }

    [Test]
    public void Catalogue_EveryShippedMethod_HasAnExampleInItsDocs()
    {
        var documents = XDocument.Load(Path.ChangeExtension(typeof(ItemSpecs).Assembly.Location, ".xml"));
        var methods = documents.Descendants("member").Where(member => Regex.IsMatch((string?)member.Attribute("name") ?? "", @"^M:QuanZe\.Sdk\.Specifications\.(Item|Finding|Territorial|Adjustment|Call)Specs\.")).ToList();

        Assert.That(methods, Has.Count.GreaterThan(50));
        Assert.That(methods.Where(method => method.Element("example") is null).Select(method => (string?)method.Attribute("name")), Is.Empty);
    }

    [Test]
    public void Samples_Rows_AreFiveThousandWithKeysOfTheirOwn()
    {
        Assert.That(ListSamples.Rows, Has.Count.EqualTo(ListSamples.Size));
        Assert.That(ListSamples.Rows.Select(row => (row.ListId, row.ItemId)), Is.Unique);
    }

    [Test]
    public void Catalogue_EachSpecification_TellsSampleRowsApart()
    {
        string[] constant = ["OfType.None", "NameContains.Nothing", "Lacking.Nothing"];
        var same = ShippedSpecifications.Items.Where(entry => ListSamples.Rows.Count(entry.Value.IsSatisfiedBy) is 0 or ListSamples.Size).Select(entry => entry.Key);

        Assert.That(same, Is.EquivalentTo(constant));
    }

    [Test]
    public void Catalogue_EachOtherSpecification_TellsSampleRowsApart()
    {
        foreach (var subject in Subject.All)
        {
            Assert.That(subject.Telling(), Is.EquivalentTo(subject.Shipped), subject.ToString());
        }
    }

    [Test]
    public void Catalogue_Delegates_SayWhatTheExpressionsSay()
    {
        foreach (var (key, specification) in ShippedSpecifications.Items)
        {
            var compiled = specification.Criteria.Compile();
            Assert.That(ListSamples.Rows.Where(row => compiled(row) != specification.IsSatisfiedBy(row)), Is.Empty, key);
        }
    }
}
