using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Organisations;

/// <summary>What a department is for (部门职能), read from its name: 山东省住房和城乡建设厅 and 招远市住房和城乡建设局 have the function 住房和城乡建设.</summary>
/// <remarks>A reading of names, not a register: it tells that two names certainly or hardly speak of one function.</remarks>
public static class DepartmentFunction
{
    private static readonly string[] PlaceMarkers = ["自治区", "自治州", "自治县", "地区", "省", "州", "盟", "市", "县", "区", "旗"];

    // Words that begin or end with the character of a place marker and are none.
    private static readonly string[] WordsThatAreNoPlace =
        ["城市", "市场", "市政", "市容", "园区", "社区", "景区", "小区", "库区", "林区", "矿区", "辖区", "区域", "区划", "县域", "地区工作"];

    private static readonly string[] Units =
        ["主管部门", "委员会", "办公室", "总队", "支队", "大队", "中心", "部门", "机构", "局", "厅", "委", "办", "部", "处", "队", "站", "所"];

    /// <summary>The function in the name of a body.</summary>
    /// <param name="bodyName">The name of the body as a list prints it.</param>
    /// <returns>The name without place, brackets and the word for the organisation; the whole name when nothing else would be left.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bodyName"/> is null.</exception>
    public static string Of(string bodyName)
    {
        ArgumentNullException.ThrowIfNull(bodyName);
        var name = WithoutBrackets(bodyName);
        var function = WithoutUnit(WithoutPlace(name));
        return function.Length >= 2 ? function : name;
    }

    /// <summary>The place in the name of a body: 招远市 in 招远市住房和城乡建设局; empty when it names none.</summary>
    /// <param name="bodyName">The name of the body as a list prints it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bodyName"/> is null.</exception>
    public static string PlaceOf(string bodyName)
    {
        ArgumentNullException.ThrowIfNull(bodyName);
        var name = WithoutBrackets(bodyName);
        return name[..PlaceLength(name)];
    }

    /// <summary>Whether two names speak of one function: equal, one within the other, or half of their character pairs in common.</summary>
    /// <param name="left">The name of a body.</param>
    /// <param name="right">The name of another body.</param>
    public static bool IsSame(string left, string right) => AreAlike(Of(left), Of(right));

    /// <summary>Whether two functions are one: equal, one within the other, or half of their character pairs in common.</summary>
    /// <param name="left">A function, as <see cref="Of"/> reads it.</param>
    /// <param name="right">Another function.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool AreAlike(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal) || CharacterPairs.Shared(left, right) >= 0.5;
    }

    private static string WithoutBrackets(string name)
    {
        Span<char> kept = name.Length <= 128 ? stackalloc char[name.Length] : new char[name.Length];
        var (length, depth) = (0, 0);
        foreach (var c in name)
        {
            switch (c)
            {
                case '(' or '（':
                    depth++;
                    break;
                case ')' or '）':
                    depth = Math.Max(0, depth - 1);
                    break;
                default:
                    if (depth == 0 && !char.IsWhiteSpace(c))
                    {
                        kept[length++] = c;
                    }

                    break;
            }
        }

        return new string(kept[..length]);
    }

    private static string WithoutPlace(string name)
    {
        while (PlaceLength(name) is var length and > 0)
        {
            name = name[length..];
        }

        return name;
    }

    // The length of the first place name at the start, marker included; a marker alone (市科技局) is a place too.
    private static int PlaceLength(string name)
    {
        for (var end = 1; end <= Math.Min(9, name.Length - 2); end++)
        {
            foreach (var marker in PlaceMarkers)
            {
                if (name.AsSpan(0, end).EndsWith(marker, StringComparison.Ordinal) && !IsPartOfWord(name, end))
                {
                    return GoesOn(name, end) ? end + 1 : end;
                }
            }
        }

        return 0;
    }

    // 莱州市, 通州区, 赣县区: the first marker is a part of the name.
    private static bool GoesOn(string name, int end) =>
        end + 1 < name.Length && (name[end - 1], name[end]) is (('州', '市') or ('州', '区') or ('州', '县') or ('县', '区')) && !IsPartOfWord(name, end + 1);

    private static bool IsPartOfWord(string name, int end)
    {
        foreach (var word in WordsThatAreNoPlace)
        {
            var from = Math.Max(0, end - word.Length);
            var around = name.AsSpan(from, Math.Min(name.Length, end + word.Length - 1) - from);
            if (around.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutUnit(string name)
    {
        foreach (var unit in Units)
        {
            if (name.Length > unit.Length + 1 && name.EndsWith(unit, StringComparison.Ordinal))
            {
                return name[..^unit.Length];
            }
        }

        return name;
    }
}
