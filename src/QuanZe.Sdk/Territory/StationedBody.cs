namespace QuanZe.Sdk.Territory;

/// <summary>A body of a county department stationed in a town (派驻机构), for example 罗峰市场监管所. A fact that hosts add.</summary>
/// <param name="Name">The body.</param>
/// <param name="Parent">The department that it belongs to.</param>
/// <param name="Town">The town or street office where it is stationed; empty when it serves several.</param>
/// <param name="IsManagedByTown">Whether the town manages its work and staff from day to day (纳入镇街统筹管理).</param>
public sealed record StationedBody(string Name, string Parent, string Town, bool IsManagedByTown);
