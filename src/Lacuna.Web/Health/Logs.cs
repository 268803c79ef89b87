using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Lacuna.Web.Health;

/// <summary>Where the site tells what happens.</summary>
internal static class Logs
{
    /// <summary>JSON lines on standard error, or one line a fault. What pages and forms hold is never logged.</summary>
    public static void AddLogs(this ILoggingBuilder logging, WebOptions options)
    {
        logging.ClearProviders();
        if (!options.LogJson)
        {
            logging.AddProvider(new FaultLines());
            return;
        }

        logging.AddJsonConsole(static json =>
        {
            json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            json.UseUtcTimestamp = true;
        });
        logging.Services.Configure<ConsoleLoggerOptions>(static console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
    }
}
