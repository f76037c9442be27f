using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference.Living;

/// <summary>Findings kept in order while they come and go (有序问题表): short sorted blocks, so that a change moves a few hundred references at most.</summary>
internal sealed class OrderedFindings
{
    private const int BlockSize = 512;

    private readonly List<List<Finding>> _blocks = [];

    public int Count { get; private set; }

    /// <summary>All of them, in order.</summary>
    public IEnumerable<Finding> All => _blocks.SelectMany(block => block);

    /// <summary>Some of them, in order.</summary>
    public IEnumerable<Finding> From(int offset, int count)
    {
        foreach (var block in _blocks)
        {
            if (offset >= block.Count)
            {
                offset -= block.Count;
                continue;
            }

            var taken = Math.Min(count, block.Count - offset);
            for (var i = 0; i < taken; i++)
            {
                yield return block[offset + i];
            }

            (offset, count) = (0, count - taken);
            if (count == 0)
            {
                yield break;
            }
        }
    }

    public void Add(Finding finding)
    {
        Count++;
        if (_blocks.Count == 0)
        {
            _blocks.Add([finding]);
            return;
        }

        var number = Math.Max(0, BlockOf(finding));
        var block = _blocks[number];
        block.Insert(~block.BinarySearch(finding), finding);
        if (block.Count > BlockSize)
        {
            _blocks.Insert(number + 1, block[(BlockSize / 2)..]);
            block.RemoveRange(BlockSize / 2, block.Count - (BlockSize / 2));
        }
    }

    public void Remove(Finding finding)
    {
        Count--;
        var number = BlockOf(finding);
        var block = _blocks[number];
        block.RemoveAt(block.BinarySearch(finding));
        if (block.Count == 0)
        {
            _blocks.RemoveAt(number);
        }
    }

    // The last block whose first finding is not behind this one; -1 when it is before all.
    private int BlockOf(Finding finding)
    {
        var (low, high) = (0, _blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _blocks[middle][0].CompareTo(finding) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
