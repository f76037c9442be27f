namespace QuanZe.Rules.Inference;

/// <summary>The plain member path of a key lambda (成员路径): <c>p =&gt; p.Difference</c> and <c>x =&gt; x.Difference</c> are one path, so their indexes are one.</summary>
internal static class MemberPath
{
    /// <summary>The path behind the parameter; null when the text is anything else than a path of members.</summary>
    public static string? Of(string lambda)
    {
        var arrow = lambda.IndexOf("=>", StringComparison.Ordinal);
        if (arrow < 0)
        {
            return null;
        }

        var parameter = lambda.AsSpan(0, arrow).Trim();
        var body = lambda.AsSpan(arrow + 2).Trim();
        if (parameter.IsEmpty || !body.StartsWith(parameter, StringComparison.Ordinal))
        {
            return null;
        }

        var path = body[parameter.Length..];
        foreach (var c in path)
        {
            if (c != '.' && c != '_' && !char.IsLetterOrDigit(c))
            {
                return null;
            }
        }

        return path.IsEmpty || path[0] == '.' ? path.ToString() : null;
    }
}

/// <summary>What two key indexes must have in common to be one index.</summary>
/// <param name="FactType">The facts.</param>
/// <param name="KeyType">The keys.</param>
/// <param name="Path">The member path of the key; null for an index that is never shared.</param>
/// <param name="HasManyKeys">Whether a fact has many keys.</param>
internal readonly record struct IndexKey(Type FactType, Type KeyType, string? Path, bool HasManyKeys);
