using System.Numerics;

namespace QuanZe.Rules.Matching.Candidates;

/// <summary>The grams of a list and how much each tells its names apart (字组权重表): inverse document frequency over the rows.</summary>
/// <remarks>Open addressing over flat arrays. Immutable after building, safe to share.</remarks>
internal sealed class GramTable
{
    private readonly uint[] _grams;
    private readonly int[] _ids;
    private readonly float[] _weights;
    private readonly int _shift;

    private GramTable(uint[] grams, int[] ids, float[] weights, int[] names, float unseen)
    {
        Names = names;
        _grams = grams;
        _ids = ids;
        _weights = weights;
        _shift = ShiftOf(grams);
        Unseen = unseen;
    }

    /// <summary>The number of grams; their ids are 0 to it.</summary>
    public int Count => _weights.Length;

    /// <summary>The number of different names with a gram, by its id.</summary>
    public int[] Names { get; }

    /// <summary>The weight of a gram that no name of the list has.</summary>
    public float Unseen { get; }

    /// <summary>Counts the grams of distinct names, each of which stands in some rows.</summary>
    /// <param name="names">The names.</param>
    /// <param name="rowsOf">The number of rows with the name at a position.</param>
    public static GramTable Of(ReadOnlySpan<string> names, Func<int, int> rowsOf)
    {
        var counter = new Counter();
        var rows = 0;
        for (var name = 0; name < names.Length; name++)
        {
            counter.Enter(names[name], name, rowsOf(name));
            rows += rowsOf(name);
        }

        return counter.Table(rows);
    }

    public static GramTable Read(IndexReader reader)
    {
        var grams = reader.Array<uint>();
        var ids = reader.Array<int>(grams.Length);
        var weights = reader.Array<float>();
        var names = reader.Array<int>(weights.Length);
        IndexReader.Require(BitOperations.IsPow2(grams.Length) && grams.Length >= 2 * weights.Length && grams.Contains(Grams.None));
        IndexReader.Require(grams.Zip(ids).All(entry => entry.First == Grams.None || (entry.Second >= 0 && entry.Second < weights.Length)));
        return new GramTable(grams, ids, weights, names, BitConverter.Int32BitsToSingle(reader.Number()));
    }

    public void Write(IndexWriter writer)
    {
        writer.Array(_grams);
        writer.Array(_ids);
        writer.Array(_weights);
        writer.Array(Names);
        writer.Number(BitConverter.SingleToInt32Bits(Unseen));
    }

    /// <summary>The id of a gram, or -1.</summary>
    public int IdOf(uint gram)
    {
        var place = PlaceOf(_grams, _shift, gram);
        return gram != Grams.None && _grams[place] == gram ? _ids[place] : -1;
    }

    /// <summary>The weight of a gram by its id; that of an unseen one for -1.</summary>
    public float WeightOf(int id) => id < 0 ? Unseen : _weights[id];

    /// <summary>How much a character tells names apart.</summary>
    public double WeightOf(char character) => WeightOf(IdOf(character));

    private static int ShiftOf(uint[] grams) => 32 - BitOperations.Log2((uint)grams.Length);

    // The place of a gram, or the free place where it would stand.
    private static int PlaceOf(uint[] grams, int shift, uint gram)
    {
        var place = Grams.Place(gram, shift);
        while (grams[place] != gram && grams[place] != Grams.None)
        {
            place = (place + 1) & (grams.Length - 1);
        }

        return place;
    }

    private sealed class Counter
    {
        private uint[] _grams = new uint[1024];
        private int[] _ids = new int[1024];
        private int[] _rows = new int[512];
        private int[] _names = new int[512];
        private int[] _lastName = new int[512];
        private int _shift = 22;
        private int _count;

        public void Enter(string name, int number, int rows)
        {
            var before = '\0';
            foreach (var character in name)
            {
                Enter(character, number, rows);
                if (before != '\0')
                {
                    Enter(Grams.Pair(before, character), number, rows);
                }

                before = character;
            }
        }

        public GramTable Table(int rows)
        {
            var weights = new float[_count];
            for (var id = 0; id < weights.Length; id++)
            {
                weights[id] = Weight(rows, _rows[id]);
            }

            return new GramTable(_grams, _ids, weights, _names.AsSpan(0, _count).ToArray(), Weight(rows, 0));
        }

        private static float Weight(int rows, int rowsWithGram) => (float)(Math.Log((1.0 + rows) / (1 + rowsWithGram)) + 1);

        private void Enter(uint gram, int name, int rows)
        {
            if (gram == Grams.None)
            {
                return;
            }

            var place = PlaceOf(_grams, _shift, gram);
            if (_grams[place] != gram)
            {
                place = Add(gram, place);
            }

            var id = _ids[place];
            if (_lastName[id] != name + 1)
            {
                _lastName[id] = name + 1;
                _rows[id] += rows;
                _names[id]++;
            }
        }

        private int Add(uint gram, int place)
        {
            if (_count * 2 >= _grams.Length)
            {
                Grow();
                place = PlaceOf(_grams, _shift, gram);
            }

            if (_count == _rows.Length)
            {
                Array.Resize(ref _rows, _count * 2);
                Array.Resize(ref _names, _count * 2);
                Array.Resize(ref _lastName, _count * 2);
            }

            _grams[place] = gram;
            _ids[place] = _count++;
            return place;
        }

        private void Grow()
        {
            var (grams, ids) = (_grams, _ids);
            _grams = new uint[grams.Length * 2];
            _ids = new int[grams.Length * 2];
            _shift = ShiftOf(_grams);
            for (var i = 0; i < grams.Length; i++)
            {
                if (grams[i] != Grams.None)
                {
                    var place = PlaceOf(_grams, _shift, grams[i]);
                    (_grams[place], _ids[place]) = (grams[i], ids[i]);
                }
            }
        }
    }
}
