namespace QuanZe.Rules.Alignment.Legality;

/// <summary>Tells names of services from names of powers (公共服务与行政权力的名称).</summary>
public static class ServiceNames
{
    private static readonly string[] Endings = ["许可", "审批", "核准", "处罚", "的行政处罚", "强制", "查封", "扣押", "征收", "收费", "裁决"];

    /// <summary>Whether a name ends like that of a power.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool SoundLikePower(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
    }
}
