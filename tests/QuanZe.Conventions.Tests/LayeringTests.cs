using QuanZe.Excel.Reading;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets;
using QuanZe.Rules.Rulesets.Matching;
using QuanZe.Sdk;

namespace QuanZe.Conventions.Tests;

/// <summary>What each room may know.</summary>
public sealed class LayeringTests
{
    [Test]
    public void Sdk_References_NoEngineFormatOrContainer() => Assert.That(
        typeof(PowerItem).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).Where(name => !name.StartsWith("System", StringComparison.Ordinal)),
        Is.EquivalentTo(["Sylvan.Data.Csv"]));

    [Test]
    public void Rules_References_TheSdkAndTheHostsAbstractionsOnly() => Assert.That(
        typeof(AlignmentEngine).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).Where(name => !name.StartsWith("System", StringComparison.Ordinal)),
        Is.EquivalentTo(["QuanZe.Sdk", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options"]));

    [Test]
    public void Excel_References_NoEngine() =>
        Assert.That(typeof(WorkbookReader).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name), Has.None.EqualTo("QuanZe.Rules"));

    [TestCase("QuanZe.Rules/Inference", "QuanZe.Rules.Alignment", "QuanZe.Rules.Configuration", "QuanZe.Rules.Matching", "QuanZe.Rules.Rulesets")]
    [TestCase("QuanZe.Rules/Configuration", "QuanZe.Rules.Alignment", "QuanZe.Rules.Matching", "QuanZe.Rules.Rulesets")]
    [TestCase("QuanZe.Rules/Matching", "QuanZe.Rules.Alignment", "QuanZe.Rules.Inference", "QuanZe.Rules.Rulesets")]
    [TestCase("QuanZe.Rules/Rulesets", "QuanZe.Rules.Matching", "QuanZe.Rules.DependencyInjection")]
    [TestCase("QuanZe.Sdk/Text", "QuanZe.Sdk.Law", "QuanZe.Sdk.Codes", "QuanZe.Sdk.Import", "QuanZe.Sdk.Findings")]
    [TestCase("QuanZe.Sdk/Codes", "QuanZe.Sdk.Law", "QuanZe.Sdk.Import", "QuanZe.Sdk.Reporting")]
    [TestCase("QuanZe.Sdk/Law", "QuanZe.Sdk.Codes", "QuanZe.Sdk.Import", "QuanZe.Sdk.Findings", "QuanZe.Sdk.Reporting")]
    [TestCase("QuanZe.Sdk/Import", "QuanZe.Sdk.Reporting", "QuanZe.Sdk.Sameness", "QuanZe.Sdk.Json")]
    [TestCase("QuanZe.Sdk/Findings", "QuanZe.Sdk.Import", "QuanZe.Sdk.Law", "QuanZe.Sdk.Reporting")]
    public void Room_Source_DoesNotNameRoomsAboveIt(string room, params string[] above)
    {
        var namings = Repository.Files("*.cs", $"src/{room}")
            .SelectMany(file => File.ReadLines(file).Where(line => above.Any(name => line.StartsWith($"using {name}", StringComparison.Ordinal))).Select(line => $"{Path.GetFileName(file)}: {line}"));

        Assert.That(namings, Is.Empty);
    }

    [Test]
    public void Libraries_Source_ReadsNoClockAndWritesNoLog()
    {
        string[] words = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "Console.", "Stopwatch", "Debug.Write", "Environment.GetEnvironmentVariable"];
        var uses = Repository.Files("*.cs", "src").SelectMany(file => File.ReadLines(file).Where(line => words.Any(word => line.Contains(word, StringComparison.Ordinal)) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"));

        Assert.That(uses, Is.Empty);
    }

    [Test]
    public void ShippedRules_EachRule_HasItsTests()
    {
        var tests = Repository.Files("*.cs", "tests/QuanZe.Rules.Tests").SelectMany(File.ReadLines).ToList();

        Assert.That(ShippedRules.All.Concat(MatchPolicyRules.All).Select(rule => rule.GetType().Name).Where(rule => !tests.Exists(line => line.Contains($"RuleFixture<{rule}>", StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public void ShippedRules_EveryRuleClass_IsShipped()
    {
        var rules = typeof(ShippedRules).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Rules.Inference.Rule)));

        Assert.That(ShippedRules.All.Concat(MatchPolicyRules.All).Select(rule => rule.GetType()), Is.EquivalentTo(rules));
    }
}
