using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using static QuanZe.Rules.Tests.Inference.EightRules;

namespace QuanZe.Rules.Tests.Inference;

/// <summary>The same rules as loops over all facts, without keys, levels or indexes: what the engine must agree with.</summary>
internal static class NestedLoops
{
    public static IReadOnlyList<Finding> Judge(IReadOnlyList<object> facts)
    {
        var rows = facts.OfType<CatalogueRow>().ToList();
        var claims = facts.OfType<Claim>().ToList();
        var laws = facts.OfType<Instrument>().ToList();
        var found = new HashSet<Finding>();

        foreach (var row in rows)
        {
            foreach (var claim in claims)
            {
                var delegated = facts.OfType<DelegationDocument>().Any(doc =>
                    doc.From == row.Name && doc.To == claim.Body && !facts.OfType<Withdrawal>().Any(withdrawal => withdrawal.Number == doc.Number));
                if (row.Code == claim.Code && row.Name != claim.Name && row.Name + "（县级）" != claim.Name && !delegated)
                {
                    found.Add(new(NameDiffersCode, claim.Subject, ItemElement.Name, row.Name, claim.Name));
                }
            }

            foreach (var list in facts.OfType<PublishedList>())
            {
                if (row.Levels.Contains(list.Level) && !claims.Any(claim => claim.Code == row.Code && claim.Division == list.Division))
                {
                    found.Add(new(UnclaimedCode, row.Subject, ItemElement.None, list.Division));
                }
            }
        }

        foreach (var claim in claims)
        {
            var same = claims.Where(other => claim.Code is not null && other.Code == claim.Code && other.Division == claim.Division).OrderBy(other => other.Row).ToList();
            if (same.Count > 1)
            {
                found.Add(new(DoubleClaimCode, same[0].Subject, ItemElement.Body, same[0].Body, string.Join('、', same.Skip(1).Select(other => other.Body))));
            }

            foreach (var law in laws.Where(law => law.Repealed && law.Titles.Intersect(claim.Titles).Any()))
            {
                found.Add(new(RepealedBasisCode, claim.Subject, ItemElement.Basis, law.Number));
            }

            if (claim.Titles.Length > 0 && !laws.Any(law => law.Rank <= 4 && !law.Repealed && law.Titles.Intersect(claim.Titles).Any()))
            {
                found.Add(new(RankTooLowCode, claim.Subject, ItemElement.Basis));
            }

            foreach (var other in claims.Where(other => claim.Row < other.Row && claim.Titles.Intersect(other.Titles).Any()))
            {
                found.Add(new(SharedTitleCode, claim.Subject, ItemElement.Basis, $"{claim.Row}", $"{other.Row} ×1"));
            }
        }

        return [.. found.Order()];
    }
}
