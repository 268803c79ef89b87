using Microsoft.Extensions.Logging;

namespace Lacuna.Cluster.Silos;

/// <summary>Tells what Orleans has to say in the silo's own log: errors and, of its warnings, those of membership.</summary>
internal sealed class SiloLog(Action<string> tell) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Line(categoryName, tell);

    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class Line(string category, Action<string> tell) : ILogger
    {
        private readonly LogLevel _least = category.Contains("Membership", StringComparison.Ordinal) ? LogLevel.Warning : LogLevel.Error;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= _least;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                tell($"{category[(category.LastIndexOf('.') + 1)..]}: {formatter(state, exception)}{(exception is null ? "" : $": {exception.Message}")}".ReplaceLineEndings(" "));
            }
        }
    }
}
