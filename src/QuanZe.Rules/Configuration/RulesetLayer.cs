namespace QuanZe.Rules.Configuration;

/// <summary>Whose settings a ruleset document holds (设置层次). A later layer wins over an earlier one.</summary>
public enum RulesetLayer
{
    /// <summary>What QuanZe ships.</summary>
    Shipped = 0,

    /// <summary>The settings of a province (省).</summary>
    Province = 1,

    /// <summary>The settings of a city (市).</summary>
    City = 2,

    /// <summary>The settings of the vendor or of the installation (厂商).</summary>
    Vendor = 3,
}
