using System.Numerics;

namespace QuanZe.Rules.Matching.Candidates;

/// <summary>One name laid out for cosines with many others (名称向量). The other names need no vectors of their own: their text and their length suffice.</summary>
/// <remarks>A working space: used by one thread, again and again.</remarks>
internal sealed class NameVector
{
    private Slot[] _slots = new Slot[512];
    private int _shift = 23;
    private int _generation;
    private int[] _times = new int[128];
    private int[] _touched = new int[128];
    private float[] _products = new float[128];
    private GramTable _table = null!;

    /// <summary>The number of different grams.</summary>
    public int Count { get; private set; }

    /// <summary>The ids of the grams in the table, in the order of the name; -1 for one that the table does not know.</summary>
    public int[] Ids { get; private set; } = new int[128];

    /// <summary>Their weights; the vector they make has length 1.</summary>
    public float[] Weights { get; private set; } = new float[128];

    /// <summary>The length of the vector before it was made 1.</summary>
    public float Norm { get; private set; }

    /// <summary>Takes a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="table">The list in whose terms grams are weighed.</param>
    public void Set(string name, GramTable table)
    {
        _table = table;
        Prepare(name.Length * 2);
        var before = '\0';
        foreach (var character in name)
        {
            Add(character);
            if (before != '\0')
            {
                Add(Grams.Pair(before, character));
            }

            before = character;
        }

        Weigh();
    }

    /// <summary>The cosine with another name of the table's list.</summary>
    /// <param name="other">Its text.</param>
    /// <param name="otherNorm">Its <see cref="Norm"/>.</param>
    public float Cosine(string other, float otherNorm)
    {
        var touched = 0;
        var before = '\0';
        foreach (var character in other)
        {
            touched = Meet(character, touched);
            if (before != '\0')
            {
                touched = Meet(Grams.Pair(before, character), touched);
            }

            before = character;
        }

        var sum = 0f;
        for (var i = 0; i < touched; i++)
        {
            var gram = _touched[i];
            sum += _products[gram] * Grams.Repeated(_times[gram]);
            _times[gram] = 0;
        }

        return otherNorm > 0 ? Math.Min(1, sum / otherNorm) : 0;
    }

    private void Prepare(int grams)
    {
        if (grams * 2 > _slots.Length)
        {
            _slots = new Slot[(int)BitOperations.RoundUpToPowerOf2((uint)grams * 2)];
            _shift = 32 - BitOperations.Log2((uint)_slots.Length);
            _generation = 0;
        }

        if (grams > _times.Length)
        {
            _times = new int[grams];
            _touched = new int[grams];
            _products = new float[grams];
            Ids = new int[grams];
            Weights = new float[grams];
        }

        _generation++;
        Count = 0;
    }

    private void Add(uint gram)
    {
        ref var slot = ref Find(gram);
        if (slot.Generation != _generation)
        {
            slot = new Slot(gram, _generation, Count);
            Ids[Count] = _table.IdOf(gram);
            _times[Count++] = 0;
        }

        _times[slot.Gram]++;
    }

    private void Weigh()
    {
        var square = 0.0;
        for (var i = 0; i < Count; i++)
        {
            Weights[i] = Grams.Repeated(_times[i]) * _table.WeightOf(Ids[i]);
            square += (double)Weights[i] * Weights[i];
        }

        Norm = (float)Math.Sqrt(square);
        for (var i = 0; i < Count; i++)
        {
            Weights[i] = Norm > 0 ? Weights[i] / Norm : 0;
            _products[i] = Ids[i] < 0 ? 0 : Weights[i] * _table.WeightOf(Ids[i]);
            _times[i] = 0;
        }
    }

    private int Meet(uint gram, int touched)
    {
        ref var slot = ref Find(gram);
        if (slot.Generation == _generation && _times[slot.Gram]++ == 0)
        {
            _touched[touched++] = slot.Gram;
        }

        return touched;
    }

    private ref Slot Find(uint gram)
    {
        var slots = _slots;
        var place = Grams.Place(gram, _shift);
        while (slots[place].Generation == _generation && slots[place].Key != gram)
        {
            place = (place + 1) & (slots.Length - 1);
        }

        return ref slots[place];
    }

    private readonly record struct Slot(uint Key, int Generation, int Gram);
}
