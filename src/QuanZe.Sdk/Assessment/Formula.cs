using System.Globalization;

namespace QuanZe.Sdk.Assessment;

/// <summary>A formula over named inputs (计算公式), for example <c>calls.onTime / calls.answered</c>, as data: numbers, names, + − × ÷, brackets, <c>min(a, b)</c>, <c>max(a, b)</c>.</summary>
/// <remarks>Immutable and safe to share; equal to another that is written alike. A division by zero and a name without a value have no result: the indicator does not apply then.</remarks>
public sealed class Formula : IEquatable<Formula>
{
    private readonly Node _root;

    private Formula(string text, Node root, ValueList<string> names)
    {
        Text = text;
        _root = root;
        Names = names;
    }

    /// <summary>The formula as written.</summary>
    public string Text { get; }

    /// <summary>The names of the inputs, in order of their first place.</summary>
    public ValueList<string> Names { get; }

    /// <summary>Reads a formula.</summary>
    /// <param name="text">The formula.</param>
    /// <exception cref="FormatException">It is none; the message says what was expected and where.</exception>
    public static Formula Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new Reader(text);
        var root = reader.ReadSum();
        reader.ExpectEnd();
        return new Formula(text, root, reader.Names.Distinct(StringComparer.Ordinal).ToValueList());
    }

    /// <summary>The result for some inputs; null when an input is missing or something is divided by zero.</summary>
    /// <param name="input">The value of a name, or null.</param>
    public double? Evaluate(Func<string, double?> input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return _root(input);
    }

    /// <inheritdoc/>
    public bool Equals(Formula? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Formula);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The formula as written.</summary>
    public override string ToString() => Text;

    private delegate double? Node(Func<string, double?> input);

    private sealed class Reader(string text)
    {
        private int _place;

        public List<string> Names { get; } = [];

        public Node ReadSum()
        {
            var left = ReadProduct();
            while (Take('+', '-') is { } sign)
            {
                var (first, second) = (left, ReadProduct());
                left = input => first(input) is { } a && second(input) is { } b ? sign == '+' ? a + b : a - b : null;
            }

            return left;
        }

        public void ExpectEnd()
        {
            SkipSpace();
            if (_place < text.Length)
            {
                throw Fault("the end");
            }
        }

        private Node ReadProduct()
        {
            var left = ReadValue();
            while (Take('*', '/') is { } sign)
            {
                var (first, second) = (left, ReadValue());
                left = input => first(input) is { } a && second(input) is { } b ? sign == '*' ? a * b : b == 0 ? null : a / b : null;
            }

            return left;
        }

        private Node ReadValue()
        {
            SkipSpace();
            if (Take('(', '(') is not null)
            {
                var inner = ReadSum();
                Expect(')');
                return inner;
            }

            var start = _place;
            if (_place < text.Length && char.IsAsciiDigit(text[_place]))
            {
                while (_place < text.Length && (char.IsAsciiDigit(text[_place]) || text[_place] == '.'))
                {
                    _place++;
                }

                return double.TryParse(text.AsSpan(start, _place - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? _ => number : throw Fault("a number");
            }

            while (_place < text.Length && (char.IsLetterOrDigit(text[_place]) || text[_place] is '.' or '_'))
            {
                _place++;
            }

            var name = text[start.._place];
            if (name.Length == 0)
            {
                throw Fault("a number, a name or a bracket");
            }

            if (name is "min" or "max" && Take('(', '(') is not null)
            {
                var first = ReadSum();
                Expect(',');
                var second = ReadSum();
                Expect(')');
                return input => first(input) is { } a && second(input) is { } b ? name == "min" ? Math.Min(a, b) : Math.Max(a, b) : null;
            }

            Names.Add(name);
            return input => input(name);
        }

        private char? Take(char one, char other)
        {
            SkipSpace();
            return _place < text.Length && (text[_place] == one || text[_place] == other) ? text[_place++] : null;
        }

        private void Expect(char mark)
        {
            if (Take(mark, mark) is null)
            {
                throw Fault($"'{mark}'");
            }
        }

        private void SkipSpace()
        {
            while (_place < text.Length && char.IsWhiteSpace(text[_place]))
            {
                _place++;
            }
        }

        private FormatException Fault(string expected) => new($"The formula '{text}' has no {expected} at character {_place + 1}.");
    }
}
