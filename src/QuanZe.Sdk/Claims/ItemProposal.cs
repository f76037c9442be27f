namespace QuanZe.Sdk.Claims;

/// <summary>A draft of an item for a list, made from the items of higher levels (编写辅助): every element with the row it came from.</summary>
/// <remarks>What must be the same on all levels is taken from the highest row; the rest from the nearest one. Nothing is invented: an element that no row has stays empty and is named in <see cref="Open"/>.</remarks>
/// <param name="Item">The draft.</param>
/// <param name="Sources">Where each element came from, in the order of the elements.</param>
/// <param name="Open">The elements that the department must fill in.</param>
public sealed record ItemProposal(PowerItem Item, ValueList<ProposedElement> Sources, ValueList<ItemElement> Open)
{
    /// <summary>Proposes an item.</summary>
    /// <param name="superiors">The matched rows of higher levels, highest first; at least one.</param>
    /// <param name="level">The level of the list that the item is for.</param>
    /// <param name="department">The department that will exercise it.</param>
    /// <exception cref="ArgumentException"><paramref name="superiors"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ItemProposal From(ValueList<PowerItem> superiors, AdministrativeLevel level, string department)
    {
        ArgumentNullException.ThrowIfNull(superiors);
        ArgumentNullException.ThrowIfNull(department);
        if (superiors.IsEmpty)
        {
            throw new ArgumentException("A proposal needs at least one row of a higher level.", nameof(superiors));
        }

        var highest = superiors[0];
        var nearest = superiors[^1];
        var duties = superiors.Reverse().FirstOrDefault(row => !string.IsNullOrWhiteSpace(row.Duties)) ?? nearest;
        var work = superiors.Reverse().FirstOrDefault(row => !row.Responsibilities.IsEmpty) ?? nearest;
        var blame = superiors.Reverse().FirstOrDefault(row => !row.Accountability.IsEmpty) ?? nearest;
        var item = new PowerItem
        {
            Id = highest.Id,
            Name = highest.Name,
            SubItem = highest.SubItem,
            Type = highest.Type,
            TypeText = highest.TypeText,
            Code = highest.Code.BaseKey is { } key ? Codes.ItemCode.Read(key) : Codes.ItemCode.Missing,
            Basis = highest.Basis,
            Body = new Organisations.ImplementingBody { Name = department },
            Levels = ExercisingLevels.Of(level),
            Duties = duties.Duties,
            Responsibilities = ForLevel(work.Responsibilities, level),
            ResponsibilityBasis = work.ResponsibilityBasis,
            Accountability = blame.Accountability,
            StatutoryLimit = highest.StatutoryLimit,
            Status = ItemStatus.Draft,
        };

        ProposedElement[] sources =
        [
            new(ItemElement.Name, highest.Id), new(ItemElement.Code, highest.Id), new(ItemElement.Type, highest.Id), new(ItemElement.Basis, highest.Id),
            new(ItemElement.Duties, duties.Id), new(ItemElement.Responsibilities, work.Id), new(ItemElement.Accountability, blame.Id),
        ];
        var open = sources.Where(source => IsMissing(item, source.Element)).Select(source => source.Element).Append(ItemElement.HandlingUnit).ToValueList();
        return new ItemProposal(item, sources.Where(source => !open.Contains(source.Element)).ToValueList(), open);
    }

    // Counties and towns act themselves, the levels above guide and supervise: where a row tells both apart, the list's own part comes first and alone when it is direct.
    private static ValueList<Responsibility> ForLevel(ValueList<Responsibility> responsibilities, AdministrativeLevel level)
    {
        var own = responsibilities.Where(point => level < AdministrativeLevel.County || point.Kind != ResponsibilityKind.Supervisory);
        return own.Select((point, index) => point with { Number = index + 1 }).ToValueList();
    }

    private static bool IsMissing(PowerItem item, ItemElement element) => element switch
    {
        ItemElement.Name => item.Name.Length == 0,
        ItemElement.Code => item.Code.IsMissing,
        ItemElement.Type => item.Type == ItemType.Unspecified,
        ItemElement.Basis => item.Basis.IsEmpty,
        ItemElement.Duties => string.IsNullOrWhiteSpace(item.Duties),
        ItemElement.Responsibilities => item.Responsibilities.IsEmpty,
        ItemElement.Accountability => item.Accountability.IsEmpty,
        _ => false,
    };
}

/// <summary>Where an element of a proposal came from (要素来源).</summary>
/// <param name="Element">The element.</param>
/// <param name="SourceId">The id of the row.</param>
public sealed record ProposedElement(ItemElement Element, string SourceId);
