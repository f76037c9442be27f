using NRules.Diagnostics;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Rules.NRules;
using QuanZe.Sdk.Findings;

namespace QuanZe.Adapters.Tests.NRules;

/// <summary>What a QuanZe rule is as an NRules definition.</summary>
public sealed class DefinitionTests
{
    private static readonly RuleBook Book = new AlignmentEngineBuilder().ReviewLegality().Build().Rules;

    [Test]
    public void From_EveryRule_KeepsNameTagsAndMetadata()
    {
        var definitions = QuanZeRuleDefinitions.From(Book).ToDictionary(definition => definition.Name);

        Assert.That(definitions.Keys, Is.EquivalentTo(Book.Rules.Select(rule => rule.Name)));
        foreach (var rule in Book.Rules)
        {
            var definition = definitions[rule.Name];
            Assert.That(definition.Description, Is.EqualTo($"{rule.Title} · {rule.EnglishTitle}"));
            Assert.That(definition.Tags, Is.EquivalentTo(new[] { rule.Ruleset, rule.Profile }.OfType<string>().Concat(rule.Codes.Select(code => code.ToString()))));
            Assert.That(definition.Properties[QuanZeRuleDefinitions.DescriptionProperty], Is.SameAs(rule));
        }
    }

    [Test]
    public void From_RuleThatBuildsOnAnother_HasLowerPriority()
    {
        var definitions = QuanZeRuleDefinitions.From(Book).ToDictionary(definition => definition.Name, definition => definition.Priority);

        Assert.That(definitions["NameDiffers"], Is.LessThan(definitions["LevelMarkIsPermitted"]));
        Assert.That(definitions["LevelMarkIsPermitted"], Is.LessThan(Book.Rules.Where(rule => rule.Derives == nameof(ElementDifference)).Max(rule => definitions[rule.Name])));
    }

    [Test]
    public void Factory_AllRules_HasNoNodeThatJoinsFacts()
    {
        var graph = new NRulesCompiler(Book).Factory.GetSchema();

        // Every NRules rule begins with a join to the empty tuple; a join of facts would have another node on its left.
        var left = graph.Links.Where(link => link.Source.NodeType is not (NodeType.AlphaMemory or NodeType.Adapter)).ToLookup(link => link.Target, link => link.Source.NodeType);
        NodeType[] joining = [NodeType.Join, NodeType.Not, NodeType.Exists];
        Assert.That(graph.Nodes.Where(node => joining.Contains(node.NodeType) && !(node.NodeType == NodeType.Join && node.Expressions.Count == 0 && left[node].All(source => source == NodeType.Dummy)))
            .Select(node => $"{node.NodeType} of {string.Join(", ", node.Rules.Select(rule => rule.Name))}"), Is.Empty);
        Assert.That(graph.Nodes.Count(node => node.NodeType == NodeType.Rule), Is.EqualTo(Book.Rules.Count));
    }

    [Test]
    public void SetOf_Book_HoldsItsRules()
    {
        var set = QuanZeRuleDefinitions.SetOf(Book);

        Assert.That(set.Name, Is.EqualTo("QuanZe"));
        Assert.That(set.Rules.Count(), Is.EqualTo(Book.Rules.Count));
        Assert.That(set.Rules.Where(rule => rule.Tags.Contains(FindingCodes.NameDiffers.ToString())).Select(rule => rule.Name), Does.Contain("NameDiffers"));
    }
}
