using System.Globalization;
using System.Text;

namespace Lacuna.Archive.Asking;

/// <summary>A question as it grows: conditions and their values.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder _conditions = new();

    /// <summary>The values, in order.</summary>
    public List<object?> Values { get; } = [];

    /// <summary>The conditions, all of which must hold; "TRUE" when there is none.</summary>
    public string Conditions => _conditions.Length == 0 ? "TRUE" : _conditions.ToString();

    /// <summary>The name by which SQL calls a value.</summary>
    public string Value(object? value)
    {
        Values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${Values.Count}");
    }

    /// <summary>Values as a list in parentheses, in which nothing is when there are none.</summary>
    public string List<T>(IEnumerable<T> values) => string.Join(", ", values.Select(value => Value(value))) is { Length: > 0 } list ? $"({list})" : "(NULL)";

    /// <summary>All of a question, values too, as one text by which an answer can be kept.</summary>
    /// <param name="sql">What is asked.</param>
    /// <param name="values">Its values.</param>
    /// <param name="rest">What else the answer hangs on.</param>
    public static string KeyOf(string sql, IEnumerable<object?> values, params IEnumerable<object> rest) =>
        string.Join('\u0000', [sql, .. values.Concat(rest).Select(static value => Convert.ToString(value, CultureInfo.InvariantCulture))]);

    /// <summary>The same question, to be added to by itself.</summary>
    public SqlText Copy()
    {
        var copy = new SqlText();
        copy._conditions.Append(_conditions);
        copy.Values.AddRange(Values);
        return copy;
    }

    /// <summary>Adds a condition that is looked at before those that are there: a server takes conditions that it thinks equally dear in their order.</summary>
    public void RequireFirst(string condition) => _conditions.Insert(0, _conditions.Length == 0 ? condition : condition + " AND ");

    /// <summary>Adds a condition.</summary>
    public void Require(string condition) => _conditions.Append(_conditions.Length == 0 ? "" : " AND ").Append(condition);
}
