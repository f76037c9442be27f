namespace QuanZe.Sdk.Claims;

/// <summary>Why a department does not claim a row of the catalogue (不予认领的理由).</summary>
public enum DeclineGround
{
    /// <summary>The department has no such function (无此职能).</summary>
    NoSuchFunction = 0,

    /// <summary>The function was transferred to another department (已划转).</summary>
    Transferred = 1,

    /// <summary>Another body, such as that of a development zone, exercises it (开发区等另设).</summary>
    HeldElsewhere = 2,

    /// <summary>A higher level has kept it (上级保留).</summary>
    KeptAbove = 3,

    /// <summary>Nothing of the kind exists in the place, for example no port (本地无此类对象).</summary>
    NoSuchObject = 4,
}

/// <summary>Names of the grounds.</summary>
public static class DeclineGrounds
{
    /// <summary>The name of a ground.</summary>
    /// <param name="ground">The ground.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ground is not defined.</exception>
    public static Workflows.Wording Title(this DeclineGround ground) => ground switch
    {
        DeclineGround.NoSuchFunction => new("无此职能", "no such function"),
        DeclineGround.Transferred => new("已划转", "transferred"),
        DeclineGround.HeldElsewhere => new("开发区等另设", "held by another body"),
        DeclineGround.KeptAbove => new("上级保留", "kept by a higher level"),
        DeclineGround.NoSuchObject => new("本地无此类对象", "nothing of the kind here"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "The ground is not defined."),
    };
}
