using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Lacuna.Web.Health;

/// <summary>Log for people: one line on standard error for what went wrong, and nothing else.</summary>
internal sealed class FaultLines : ILoggerProvider
{
    private readonly ConcurrentDictionary<string, ILogger> _loggers = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => _loggers.GetOrAdd(categoryName, static name => new Lines(name));

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private sealed class Lines(string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= (category.StartsWith("Lacuna", StringComparison.Ordinal) ? LogLevel.Warning : LogLevel.Error);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                var cause = exception is null ? "" : $": {exception.GetType().Name}: {exception.Message}";
                var line = string.Concat($"{formatter(state, exception)}{cause}".Select(static letter => char.IsControl(letter) ? ' ' : letter));
                Console.Error.WriteLine($"lacuna: {line}");
            }
        }
    }
}
