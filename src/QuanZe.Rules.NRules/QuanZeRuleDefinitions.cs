using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.NRules;

/// <summary>QuanZe's rules as NRules rule definitions (规则转换).</summary>
/// <remarks>
/// Name, tags, priority and metadata are kept: the name is the rule's; tags are its ruleset, codes and profile; priority is lower the more a rule builds on
/// what others derive; the <see cref="RuleDescription"/> is the property <see cref="DescriptionProperty"/>. A rule of one pattern becomes one NRules pattern.
/// A rule that joins, denies or groups becomes one aggregate of <see cref="RuleMatch"/>, joined by key, so that NRules never forms a cross product.
/// Findings and derived facts are linked facts: they go away with their cause.
/// </remarks>
public static class QuanZeRuleDefinitions
{
    /// <summary>The name of the property of a definition that holds its <see cref="RuleDescription"/>.</summary>
    public const string DescriptionProperty = "QuanZe.RuleDescription";

    /// <summary>The name of the set that <see cref="SetOf"/> makes.</summary>
    public const string SetName = "QuanZe";

    /// <summary>The definitions of the rules of a book, in the order of evaluation.</summary>
    /// <param name="book">The rules, for instance those of <c>AlignmentEngine.RulesFor</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public static IReadOnlyList<IRuleDefinition> From(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return [.. book.Plan.Rules.Select(rule => Define(rule, book))];
    }

    /// <summary>The definitions as a set, to be added to a repository.</summary>
    /// <param name="book">The rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public static IRuleSet SetOf(RuleBook book)
    {
        var set = new RuleSet(SetName);
        set.Add(From(book));
        return set;
    }

    private static IRuleDefinition Define(CompiledRule rule, RuleBook book)
    {
        var builder = new RuleBuilder();
        builder.Name(rule.Name);
        builder.Description($"{rule.Description.Title} · {rule.Description.EnglishTitle}");
        builder.Tag(rule.Description.Ruleset);
        builder.Tags(rule.Description.Codes.Select(code => code.ToString()));
        builder.Tags(rule.Description.Profile is { } profile ? [profile] : []);
        builder.Property(DescriptionProperty, rule.Description);
        builder.Priority(-rule.Level);
        var pattern = rule.Steps.Count == 0 && !rule.Source.IsGroup ? Plain(builder, rule) : Joined(builder, new JoinedRule(rule, book));
        Conclude(builder, pattern, rule);
        return builder.Build();
    }

    private static PatternBuilder Plain(RuleBuilder builder, CompiledRule rule)
    {
        var pattern = builder.LeftHandSide().Pattern(rule.Source.FactType, "fact");
        pattern.Condition(Condition(pattern.Declaration, fact => Guarded(rule, fact)));
        return pattern;
    }

    private static PatternBuilder Joined(RuleBuilder builder, JoinedRule joined)
    {
        var pattern = builder.LeftHandSide().Pattern(typeof(RuleMatch), "match");
        var aggregate = pattern.Aggregate();
        var facts = aggregate.Pattern(joined.Reads is [var only] ? only : typeof(object), "facts");
        if (joined.Reads.Count > 1)
        {
            facts.Condition(ReadFilters.Of(facts.Declaration, joined.Reads));
        }

        var parameter = facts.Declaration.ToParameterExpression();
        var rule = Expression.Lambda(Expression.Constant(joined, typeof(object)), parameter);
        aggregate.Aggregator("QuanZe.Join", [new KeyValuePair<string, LambdaExpression>(JoinAggregatorFactory.Rule, rule)], typeof(JoinAggregatorFactory));
        return pattern;
    }

    private static void Conclude(RuleBuilder builder, PatternBuilder pattern, CompiledRule rule)
    {
        var context = Expression.Parameter(typeof(IContext), "context");
        var matched = pattern.Declaration.ToParameterExpression();
        Action<IContext, object> conclude = (where, match) => Conclude(where, rule, match);
        builder.RightHandSide().Action(Expression.Lambda(Expression.Invoke(Expression.Constant(conclude), context, Expression.Convert(matched, typeof(object))), context, matched));
    }

    private static void Conclude(IContext context, CompiledRule rule, object match)
    {
        var row = default(Row);
        var facts = match is RuleMatch joined ? joined.Facts : [match];
        for (var position = 0; position < facts.Count; position++)
        {
            row[position] = facts[position];
        }

        // A fact that the host updated concludes anew.
        foreach (var key in context.GetLinkedKeys().ToList())
        {
            context.RetractLinked(key, context.GetLinked(key)!);
        }

        var number = 0;
        try
        {
            context.InsertAllLinked(rule.Conclusion.ConcludedFrom(row).Select(concluded => new KeyValuePair<object, object>(number++, concluded)).ToList());
        }
#pragma warning disable CA1031 // Whatever a conclusion throws is a failure of its rule.
        catch (Exception exception) when (exception is not RuleFailedException)
#pragma warning restore CA1031
        {
            throw new RuleFailedException(rule.Name, [.. facts], exception);
        }
    }

    private static bool Guarded(CompiledRule rule, object fact)
    {
        try
        {
            return rule.Source.Begins(fact);
        }
#pragma warning disable CA1031 // Whatever a condition throws is a failure of its rule.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new RuleFailedException(rule.Name, [fact], exception);
        }
    }

    private static LambdaExpression Condition(Declaration declaration, Func<object, bool> condition)
    {
        var parameter = declaration.ToParameterExpression();
        return Expression.Lambda(Expression.Invoke(Expression.Constant(condition), Expression.Convert(parameter, typeof(object))), parameter);
    }
}
