using System.Globalization;
using System.Text;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Flows;

/// <summary>Draws a flow as SVG (流程图): a column for each lane, boxes for steps, arrows around the boxes.</summary>
/// <remarks>The drawing stands for itself: no scripts, no fonts from elsewhere, no ids, so that many fit on one page.</remarks>
public static class FlowChartSvg
{
    /// <summary>The drawing as text.</summary>
    /// <param name="flow">A flow without faults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="flow"/> is null.</exception>
    /// <exception cref="ArgumentException">The flow has faults; the message names them.</exception>
    public static string Of(FlowChart flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return flow.Faults is { IsEmpty: false } faults
            ? throw new ArgumentException($"The flow {flow.Title} cannot be drawn: {string.Join("; ", faults.Select(fault => fault.English))}.", nameof(flow))
            : new Drawing(flow).Draw();
    }

    private sealed class Drawing
    {
        private const int LaneWidth = 216;
        private const int BoxWidth = 152;
        private const int HeadHeight = 34;
        private const int Gap = 46;
        private const int LineHeight = 18;
        private const int FontSize = 13;
        private const int Margin = 50;

        private readonly FlowChart _flow;
        private readonly FlowLayout _layout;
        private readonly Dictionary<string, Box> _boxes = new(StringComparer.Ordinal);
        private readonly int[] _tops;
        private readonly int[] _heights;
        private readonly Dictionary<int, int> _usedInGap = [];
        private readonly Dictionary<int, int> _usedInLane = [];
        private readonly Dictionary<string, int> _usedBelow = new(StringComparer.Ordinal);
        private readonly HashSet<(string Id, int Side)> _takenExits = [];
        private readonly StringBuilder _svg = new();
        private readonly StringBuilder _labels = new();

        public Drawing(FlowChart flow)
        {
            _flow = flow;
            _layout = new FlowLayout(flow);
            _heights = new int[_layout.Rows];
            _tops = new int[_layout.Rows];
            var texts = flow.Steps.ToDictionary(step => step.Id, step => Lines(step), StringComparer.Ordinal);
            foreach (var step in flow.Steps)
            {
                var row = _layout.PlaceOf(step.Id).Row;
                _heights[row] = Math.Max(_heights[row], (texts[step.Id].Count * LineHeight) + 16);
            }

            var y = HeadHeight + 24;
            for (var row = 0; row < _layout.Rows; row++)
            {
                _tops[row] = y;
                y += _heights[row] + Gap;
            }

            Height = y - Gap + 24;
            foreach (var step in flow.Steps)
            {
                var (lane, row) = _layout.PlaceOf(step.Id);
                var height = (texts[step.Id].Count * LineHeight) + 16;
                _boxes[step.Id] = new Box(Margin + (lane * LaneWidth) + ((LaneWidth - BoxWidth) / 2), _tops[row] + ((_heights[row] - height) / 2), height, texts[step.Id]);
            }
        }

        private int Width => (_flow.Lanes.Count * LaneWidth) + (2 * Margin);

        private int Height { get; }

        public string Draw()
        {
            Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" font-family=\"'Noto Sans CJK SC','Microsoft YaHei','SimSun',sans-serif\" font-size=\"{FontSize}\">");
            Add($"<title>{HtmlText.Encode(_flow.Title)}</title>");
            for (var lane = 0; lane < _flow.Lanes.Count; lane++)
            {
                var x = Margin + (lane * LaneWidth);
                Add($"<rect x=\"{x}\" y=\"2\" width=\"{LaneWidth}\" height=\"{Height - 4}\" fill=\"{(lane % 2 == 0 ? "#ffffff" : "#f7f9fc")}\" stroke=\"#c9d1db\"/>");
                Add($"<rect x=\"{x}\" y=\"2\" width=\"{LaneWidth}\" height=\"{HeadHeight}\" fill=\"#e7edf5\" stroke=\"#c9d1db\"/>");
                Add($"<text x=\"{x + (LaneWidth / 2)}\" y=\"24\" text-anchor=\"middle\" font-weight=\"600\" fill=\"#1d2733\">{HtmlText.Encode(Fitting(_flow.Lanes[lane]))}</text>");
            }

            foreach (var arrow in _flow.Arrows)
            {
                DrawArrow(arrow);
            }

            foreach (var step in _flow.Steps)
            {
                DrawBox(step, _boxes[step.Id]);
            }

            // Over the lines, so that none crosses out a word.
            return _svg.Append(_labels).Append("</svg>").ToString();
        }

        private void DrawBox(FlowStep step, Box box)
        {
            var (x, y, right, bottom) = (box.X, box.Y, box.X + BoxWidth, box.Y + box.Height);
            Add(step.Kind switch
            {
                FlowStepKind.Decision => $"<polygon points=\"{x - 14},{y + (box.Height / 2)} {x + 8},{y} {right - 8},{y} {right + 14},{y + (box.Height / 2)} {right - 8},{bottom} {x + 8},{bottom}\" fill=\"#fff8e6\" stroke=\"#9a6700\"/>",
                FlowStepKind.Start or FlowStepKind.End => $"<rect x=\"{x}\" y=\"{y}\" width=\"{BoxWidth}\" height=\"{box.Height}\" rx=\"17\" fill=\"#e5f3ea\" stroke=\"#2e7d4f\"/>",
                _ => (FormattableString)$"<rect x=\"{x}\" y=\"{y}\" width=\"{BoxWidth}\" height=\"{box.Height}\" rx=\"3\" fill=\"#ffffff\" stroke=\"#1f4e8c\"/>",
            });
            for (var line = 0; line < box.Lines.Count; line++)
            {
                var (text, isNote) = box.Lines[line];
                Add($"<text x=\"{x + (BoxWidth / 2)}\" y=\"{y + 21 + (line * LineHeight)}\" text-anchor=\"middle\" fill=\"{(isNote ? "#5a6775" : "#1d2733")}\"{(isNote ? " font-size=\"11\"" : "")}>{HtmlText.Encode(text)}</text>");
            }
        }

        private void DrawArrow(FlowArrow arrow)
        {
            var (fromLane, fromRow) = _layout.PlaceOf(arrow.From);
            var (toLane, toRow) = _layout.PlaceOf(arrow.To);
            var (from, to) = (_boxes[arrow.From], _boxes[arrow.To]);
            var endX = Center(to);
            var isDecision = _flow.Find(arrow.From)!.Kind == FlowStepKind.Decision;
            if (_layout.IsBack(arrow) || toRow <= fromRow)
            {
                // Out at the side, up at the edge of the lane, in from above.
                var side = toLane < fromLane ? -1 : 1;
                var edge = Margin + ((side > 0 ? fromLane + 1 : fromLane) * LaneWidth) - (side * (7 + (6 * Next(_usedInLane, (fromLane * 2) + (side > 0 ? 1 : 0), 2))));
                var (x, y) = Side(from, side, isDecision);
                Path($"M{x} {y}H{edge}V{GapAbove(toRow)}H{endX + (side * 24)}V{to.Y - 1}", "4 3");
                Head(endX + (side * 24), to.Y);
                Label(arrow.Label, x + (side * 4), y - 6, side > 0 ? "start" : "end");
                return;
            }

            var isFree = fromLane == toLane && Enumerable.Range(fromRow + 1, toRow - fromRow - 1).All(row => !_layout.IsTaken(fromLane, row));
            if (isFree && TakeExit(arrow.From, 0))
            {
                Path($"M{Center(from)} {from.Y + from.Height}V{to.Y - 1}", null);
                Head(endX, to.Y);
                Label(arrow.Label, Center(from) + 5, from.Y + from.Height + 15, "start");
                return;
            }

            var (start, startX) = Exit(arrow, from, toLane - fromLane, isDecision);
            var below = GapBelow(fromRow);
            var isOpen = toRow == fromRow + 1 || Enumerable.Range(fromRow + 1, toRow - fromRow - 1).All(row => !_layout.IsTaken(toLane, row));
            if (isOpen && !(fromLane == toLane && !isFree))
            {
                Path($"{start}V{below}H{endX}V{to.Y - 1}", null);
            }
            else
            {
                // Past the boxes in between, along the edge of the lane it goes to, on the side it comes from.
                var isFromLeft = startX < endX || (startX == endX && fromLane <= toLane);
                var edge = Margin + (toLane * LaneWidth) + (isFromLeft ? 8 + (6 * Next(_usedInLane, toLane * 2, 2)) : LaneWidth - 8 - (6 * Next(_usedInLane, (toLane * 2) + 1, 2)));
                Path($"{start}V{below}H{edge}V{GapAbove(toRow)}H{endX}V{to.Y - 1}", null);
            }

            Head(endX, to.Y);
        }

        // A decision lets each way out at a side of its own where it can: left, below, right. What is said about the way stands there.
        private (string Start, int X) Exit(FlowArrow arrow, Box box, int direction, bool isDecision)
        {
            if (isDecision)
            {
                int[] wanted = direction < 0 ? [-1, 0, 1] : direction > 0 ? [1, 0, -1] : [0, 1, -1];
                foreach (var side in wanted.Where(side => TakeExit(arrow.From, side)))
                {
                    if (side == 0)
                    {
                        Label(arrow.Label, Center(box) + 5, box.Y + box.Height + 15, "start");
                        return (FormattableString.Invariant($"M{Center(box)} {box.Y + box.Height}"), Center(box));
                    }

                    var (x, y) = Side(box, side, isDecision);
                    // As far out as the first line along the edge of the lane, so that both are one.
                    var outside = x + (side * 10);
                    Label(arrow.Label, x + (side * 4), y - 6, side > 0 ? "start" : "end");
                    return (FormattableString.Invariant($"M{x} {y}H{outside}"), outside);
                }
            }

            var shift = 12 * Next(_usedBelow, arrow.From, 3);
            Label(arrow.Label, Center(box) + shift + 5, box.Y + box.Height + 15, "start");
            return (FormattableString.Invariant($"M{Center(box) + shift} {box.Y + box.Height}"), Center(box) + shift);
        }

        private bool TakeExit(string id, int side) => _takenExits.Add((id, side));

        private static (int X, int Y) Side(Box box, int side, bool isDecision) => (side > 0 ? box.X + BoxWidth + (isDecision ? 14 : 0) : box.X - (isDecision ? 14 : 0), box.Y + (box.Height / 2));

        // Lines in one gap are kept apart, up to four of them.
        private int GapBelow(int row) => _tops[row] + _heights[row] + 18 + (5 * Next(_usedInGap, row, 4));

        private int GapAbove(int row) => row == 0 ? _tops[0] - 12 : _tops[row] - 10 - (4 * Next(_usedInGap, -row, 2));

        private void Path(FormattableString d, string? dash) =>
            Add($"<path d=\"{FormattableString.Invariant(d)}\" fill=\"none\" stroke=\"#42505e\"{(dash is null ? "" : $" stroke-dasharray=\"{dash}\"")}/>");

        private void Head(int x, int y) => Add($"<polygon points=\"{x},{y} {x - 4},{y - 8} {x + 4},{y - 8}\" fill=\"#42505e\"/>");

        private void Label(string text, int x, int y, string anchor)
        {
            if (text.Length > 0)
            {
                _labels.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"12\" fill=\"#8c1d18\" stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\">{HtmlText.Encode(text)}</text>");
            }
        }

        private static int Center(Box box) => box.X + (BoxWidth / 2);

        private static int Next<TKey>(Dictionary<TKey, int> used, TKey key, int most)
            where TKey : notnull
        {
            var count = used.GetValueOrDefault(key);
            used[key] = count + 1;
            return count % most;
        }

        private void Add(FormattableString text) => _svg.Append(FormattableString.Invariant(text));

        private static List<(string Text, bool IsNote)> Lines(FlowStep step)
        {
            var lines = Wrapped(step.Text, BoxWidth - 14, FontSize).Select(line => (line, false)).ToList();
            var note = string.Join('；', new[] { step.Limit, step.Document }.Where(part => part.Length > 0));
            if (note.Length > 0)
            {
                lines.AddRange(Wrapped($"（{note}）", BoxWidth - 10, 11).Select(line => (line, true)));
            }

            return lines;
        }

        private static IEnumerable<string> Wrapped(string text, double width, int size)
        {
            var line = new StringBuilder();
            var used = 0.0;
            foreach (var c in text)
            {
                var own = Advance(c, size);

                // A mark never begins a line.
                if (used + own > width && c is not ('，' or '。' or '、' or '；' or '）' or '》'))
                {
                    yield return line.ToString();
                    line.Clear();
                    used = 0;
                }

                line.Append(c);
                used += own;
            }

            yield return line.ToString();
        }

        private static string Fitting(string lane)
        {
            var width = lane.Sum(c => Advance(c, FontSize));
            return width <= LaneWidth - 8 ? lane : string.Concat(lane.Take((LaneWidth - 24) / FontSize)) + "…";
        }

        private static double Advance(char c, int size) => c < 0x2E80 ? size * 0.56 : size;

        private sealed record Box(int X, int Y, int Height, List<(string Text, bool IsNote)> Lines);
    }
}
