using System.Collections.Concurrent;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Codes;

namespace QuanZe.Rules.Configuration;

/// <summary>The rule books of one engine (按地点和日期启用的规则): one for each set of switches and severities that a place and day bring about, built when first asked for.</summary>
internal sealed class ConfiguredRules
{
    private readonly Rule[] _rules;
    private readonly string[] _otherProfiles;
    private readonly ConcurrentDictionary<string, Lazy<RuleBook>> _books = new(StringComparer.Ordinal);

    public ConfiguredRules(IEnumerable<Rule> rules, RuleBook checkedBook, RulesetConfiguration configuration, string profile)
    {
        _rules = [.. rules];
        Configuration = configuration;
        _otherProfiles = [.. checkedBook.Rules.Where(rule => rule.Profile is { } own && own != profile).Select(rule => rule.Name)];
        All = Book(configuration.Unswitched);
    }

    public RulesetConfiguration Configuration { get; }

    /// <summary>All rules that the profile has, none switched off by a document.</summary>
    public RuleBook All { get; }

    /// <summary>The rules that are on at a place on a day.</summary>
    public RuleBook At(DivisionCode? division, DateOnly date) => Book(Configuration.At(division, date));

    // Lazily, so that threads that ask for one book at the same time wait for it and do not each build their own.
    private RuleBook Book(RuleSettings settings) => _books.GetOrAdd(Fingerprint(settings), _ => new(() => Build(settings))).Value;

    private RuleBook Build(RuleSettings settings)
    {
        var builder = new RuleBookBuilder().Use(settings.Without(_otherProfiles));
        foreach (var rule in _rules)
        {
            builder.Add(rule);
        }

        // What a switched-off rule would have read is derived for nobody; the whole book was checked before.
        return builder.Build(allowUnread: true);
    }

    private static string Fingerprint(RuleSettings settings) =>
        string.Join(',', settings.Off.Order(StringComparer.Ordinal)) + ';' + string.Join(',', settings.Severities.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}={entry.Value}"));
}
