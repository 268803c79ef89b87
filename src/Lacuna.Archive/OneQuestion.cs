using System.Collections.Concurrent;

namespace Lacuna.Archive;

/// <summary>A question for which an archive is asked several things: whether what it keeps of earlier answers still holds is looked up once, when it is first asked, and not for each of them.</summary>
/// <remarks>To look it up is most of what is asked of a server where many ask the same.</remarks>
public sealed class OneQuestion
{
    private static readonly AsyncLocal<OneQuestion?> Asked = new();

    private readonly ConcurrentDictionary<object, long> _changes = new(ReferenceEqualityComparer.Instance);

    private OneQuestion()
    {
    }

    /// <summary>The question that is being answered; a new one when none was begun.</summary>
    internal static OneQuestion Now => Asked.Value ?? new OneQuestion();

    /// <summary>Begins a question. It ends with the asynchronous method that begins it.</summary>
    public static void Begin() => Asked.Value = new OneQuestion();

    /// <summary>The changes of an archive so far, as they were when they were first asked for.</summary>
    /// <param name="archive">Stands for the archive.</param>
    /// <param name="ask">Asks for them.</param>
    internal long ChangesOf(object archive, Func<long> ask) => _changes.GetOrAdd(archive, static (_, ask) => ask(), ask);
}
