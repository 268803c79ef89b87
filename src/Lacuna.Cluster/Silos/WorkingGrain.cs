using Lacuna.Cluster.Tables;
using Orleans;
using Orleans.Runtime;

namespace Lacuna.Cluster.Silos;

/// <summary>A grain whose work goes on by itself, off the grain's own turns, from its activation on. It is woken by a reminder where no silo keeps an eye on it.</summary>
/// <param name="work">What the grains of the silo have in common.</param>
internal abstract class WorkingGrain(SiloWork work) : Grain, IRemindable, IDisposable
{
    private const string Waking = "wake";

    /// <summary>Orleans wakes not more often than once a minute by default; the eye that silos keep on each other is quicker.</summary>
    private static readonly TimeSpan WakesEvery = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;
    private bool _isReminded;

    /// <summary>Who holds a lease that this activation takes.</summary>
    protected string Holder { get; private set; } = "";

    /// <summary>True when there is no work any more: the grain is not woken again.</summary>
    protected bool IsOver { get; set; }

    /// <summary>Begins the work, where it is not under way.</summary>
    public async Task KeepAsync()
    {
        Begin();
        try
        {
            if (IsOver)
            {
                await ForgetAsync();
            }
            else if (!_isReminded && !work.Stopping.IsCancellationRequested)
            {
                await this.RegisterOrUpdateReminder(Waking, WakesEvery, WakesEvery);
                _isReminded = true;
            }
        }
        catch (Exception fault) when (DatabaseFault.MayPass(fault))
        {
            // Tried again when it is kept again.
        }
    }

    /// <inheritdoc/>
    public Task ReceiveReminder(string reminderName, TickStatus status) => KeepAsync();

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Holder = $"{RuntimeIdentity} {Guid.NewGuid():N}";
        Begin();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await _running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    /// <summary>The work, until there is none any more or it is told to end.</summary>
    protected abstract Task WorkAsync(CancellationToken stop);

    /// <summary>Waits after a fault that passes, so that nothing is asked without a pause.</summary>
    protected static Task PauseAsync(CancellationToken stop) => Task.Delay(TimeSpan.FromSeconds(1), stop);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the grain holds.</summary>
    protected virtual void Dispose(bool isDisposing) => _stop.Dispose();

    private async Task ForgetAsync()
    {
        if (await this.GetReminder(Waking) is { } reminder)
        {
            await this.UnregisterReminder(reminder);
        }

        DeactivateOnIdle();
    }

    private void Begin()
    {
        if (!IsOver && _running.IsCompleted && !_stop.IsCancellationRequested)
        {
            _running = work.Run(WorkAsync, _stop.Token);
        }
    }
}
