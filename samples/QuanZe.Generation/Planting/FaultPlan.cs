using QuanZe.Generation.Cataloguing;
using QuanZe.Sdk;

namespace QuanZe.Generation.Planting;

/// <summary>How many faults of each kind are planted: a number for one county, times scale and rate, and never none.</summary>
internal sealed class FaultPlan(GenerationOptions options)
{
    // Faults that add rows or entries are spread over these types, in turn.
    private static readonly ItemType[] Turn = [ItemType.Penalty, ItemType.Other, ItemType.Inspection, ItemType.PublicService, ItemType.Penalty];

    /// <summary>The number of faults of a kind whose number at one county is given.</summary>
    public int Count(int atOneCounty) =>
        options.FaultRate == 0 ? 0 : Math.Max(1, (int)Math.Round(atOneCounty * options.Scale * options.FaultRate, MidpointRounding.AwayFromZero));

    public int UnclaimedRows => Count(10);

    public int StaleRows => Count(4);

    public int DuplicateRows => Count(5);

    public int DoubleClaims => Count(5);

    public int OutsideRows => Count(8);

    public int Unclaimed(ItemType type) => Share(type, UnclaimedRows, 0);

    public int Stale(ItemType type) => Share(type, StaleRows, 1);

    public int Duplicates(ItemType type) => Share(type, DuplicateRows, 2);

    public int Doubled(ItemType type) => Share(type, DoubleClaims, 3);

    public int Outside(ItemType type) => Share(type, OutsideRows, 4);

    /// <summary>Rows of the county's list that no entry of the catalogue accounts for on its own.</summary>
    public int ExtraRows(ItemType type) => Duplicates(type) + Doubled(type) + Outside(type);

    private static int Share(ItemType type, int count, int offset)
    {
        var share = 0;
        for (var i = 0; i < count; i++)
        {
            share += Turn[(i + offset) % Turn.Length] == type ? 1 : 0;
        }

        return share;
    }
}
