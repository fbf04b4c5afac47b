"""Roznamcha every night on Airflow 3; lives in the DAG folder of a worker that has the repository."""

import datetime

import pendulum
from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG

with DAG(
    dag_id="roznamcha_nightly",
    schedule="30 2 * * *",
    start_date=pendulum.datetime(2026, 1, 1, tz="Asia/Karachi"),
    catchup=False,
    max_active_runs=1,
    tags=["roznamcha"],
):
    BashOperator(
        task_id="nightly",
        cwd="/opt/roznamcha",
        # The day stays the same however often, and however late, the task is tried.
        bash_command=(
            "jobs/nightly --input /srv/dumps --lake /srv/lake"
            " --run-date {{ logical_date.in_timezone('Asia/Karachi').to_date_string() }}"
        ),
        append_env=True,
        env={"ROZNAMCHA_MEMORY": "8g"},
        # No input: the crawl has not delivered, which is its own DAG's alarm.
        skip_on_exit_code=20,
        # For 1 (trouble) and 30 (lake held). 2 and 10 would fail again: the retries then cost time and nothing else.
        retries=3,
        retry_delay=datetime.timedelta(minutes=20),
        execution_timeout=datetime.timedelta(hours=6),
    )
