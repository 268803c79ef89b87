namespace Lacuna.Benchmarks.Scaling.Simulation;

/// <summary>
/// One import, as <see cref="Importing.ImportLine"/> works: documents are brought one after another, up to so many ahead; each is read as soon as a reader is free; they are
/// stored in their order, a step at a time, while others are read on.
/// </summary>
/// <param name="plan">The import.</param>
/// <param name="machines">Where it runs; several imports may run on the same.</param>
/// <param name="clock">Their clock.</param>
internal sealed class SimulatedImport(ImportPlan plan, Machines machines, Clockwork clock)
{
    private readonly Places _readers = new(plan.Readers);
    private readonly bool[] _isRead = new bool[plan.Documents];
    private int _brought, _collected, _inStep;
    private bool _isBringing, _isStoring;
    private double _stepBegan;

    /// <summary>Documents stored so far.</summary>
    public int Stored { get; private set; }

    /// <summary>Steps stored so far.</summary>
    public int Steps { get; private set; }

    /// <summary>When the last document was stored, in seconds.</summary>
    public double Ended { get; private set; }

    /// <summary>Seconds for which the archive was locked.</summary>
    public double Locked { get; private set; }

    /// <summary>Sets it going; the clock runs it.</summary>
    public void Begin() => Bring();

    private void Bring()
    {
        if (!_isBringing && _brought < plan.Documents && _brought - _collected < plan.UnderWay)
        {
            _isBringing = true;
            machines.Importing.Work(plan.Bringing(_brought), () =>
            {
                _isBringing = false;
                Ask(_brought++);
                Bring();
            });
        }
    }

    private void Ask(int document) => machines.Threads.Enter(() => machines.Serving.Work(plan.Answering, () => machines.Importing.Work(plan.Asking, () =>
    {
        machines.Threads.Leave();
        _readers.Enter(() => Read(document));
    })));

    private void Read(int document)
    {
        if (machines.IsReadHere)
        {
            machines.Threads.Enter(() => machines.Reading.Work(plan.Reading(document), () =>
            {
                machines.Threads.Leave();
                IsRead(document);
            }));
        }
        else
        {
            machines.Reading.Work(plan.Reading(document), () => IsRead(document));
        }
    }

    private void IsRead(int document)
    {
        _isRead[document] = true;
        _readers.Leave();
        Collect();
    }

    private void Collect()
    {
        while (!_isStoring && _collected < plan.Documents && _isRead[_collected])
        {
            _collected++;
            _inStep++;
            Bring();
            if (_inStep == plan.StepSize || _collected == plan.Documents || clock.Now - _stepBegan >= plan.StepSeconds)
            {
                _isStoring = true;
                Prepare(plan.Storing(_inStep));
            }
        }
    }

    /// <summary>What can be worked out before the archive is locked is worked out on all cores.</summary>
    private void Prepare(StepWork work)
    {
        var parts = (int)machines.Importing.Cores;
        var left = parts;
        for (var part = 0; part < parts; part++)
        {
            machines.Threads.Enter(() => machines.Importing.Work(work.Preparing / parts, () =>
            {
                machines.Threads.Leave();
                if (--left == 0)
                {
                    machines.Threads.Enter(() => machines.Archive.Enter(() => Store(work)));
                }
            }));
        }
    }

    private void Store(StepWork work)
    {
        var began = clock.Now;
        machines.Serving.Work(work.Aside, static () => { });
        machines.Importing.Work(work.Writing, () => machines.Serving.Work(work.Serving, () => machines.Waiting.Work(work.Waiting, () =>
        {
            machines.Archive.Leave();
            machines.Threads.Leave();
            (Stored, Steps, Locked) = (Stored + _inStep, Steps + 1, Locked + clock.Now - began);
            (Ended, _stepBegan) = (clock.Now, clock.Now);
            (_inStep, _isStoring) = (0, false);
            Collect();
        })));
    }
}
